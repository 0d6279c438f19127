import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { ToBackground } from '../../../data/messages/types';
import type { Answer } from '../../../data/messages/wire';
import type { Chrome } from '../../browser/globals';
import { Bed } from '../bed';
import { installPacks } from '../install';
import { inventNames, packsOf, SIZES, type Size } from '../names';
import { median, spreadOver } from '../stats';
import type { Family, Figure, Run } from '../types';

const ROWS: readonly { id: string; size: Size }[] = [
  { id: 'memory-tab', size: '10k' },
  { id: 'memory-tab-1m', size: '1m' },
];

/** With so few the script does all it does, and holds next to no names. */
const FEW: Size = '20';

/** What names add to a tab: the same pages with many names installed, less with few. */
export const memory: Family = {
  ids: ROWS.map(({ id }) => id),
  async measure(run) {
    const figures: Figure[] = [];
    for (const { id, size } of ROWS.filter(({ id }) => run.wanted(id)))
      figures.push(
        await measure(id, size, run).catch((error: Error) => ({ id, value: null, note: error.message })),
      );
    return figures;
  },
};

const measure = (id: string, size: Size, run: Run): Promise<Figure> =>
  Bed.use(async (bed) => {
    for (const file of readdirSync('data/packs'))
      await ask(bed, 'enablePack', { id: file.replace('.json', ''), on: false });
    const few = await memoryWith(bed, FEW, run);
    const many = await memoryWith(bed, size, run);
    const added = many.map((bytes, at) => (bytes - few[at]!) / 2 ** 20);
    return { id, value: median(added), note: `${added.length} pages` };
  });

/** Bytes of each of some pages with so many names installed. */
async function memoryWith(bed: Bed, size: Size, run: Run): Promise<number[]> {
  run.say(`${size} names are installed`);
  const { seconds, onDisk } = await installPacks(bed, packsOf(inventNames(SIZES[size])));
  run.say(`installed in ${seconds.toFixed(1)} s, on disk ${onDisk.join(', ')}`);
  const used: number[] = [];
  for (const at of spreadOver(run.pages.count - 1, run.quick ? 2 : 15)) {
    const { name, html } = run.pages.page(at);
    run.say(`memory of ${name}`);
    const { page } = await bed.withSidelight(bed.put(html));
    used.push(await memoryOf(page));
    await page.close();
  }
  return used;
}

/** Asks the background as the options page does. */
async function ask<K extends keyof ToBackground>(
  bed: Bed,
  kind: K,
  payload: ToBackground[K]['in'],
): Promise<ToBackground[K]['out']> {
  const page = await bed.driver.browser.newPage();
  await page.goto(bed.driver.url('options.html'));
  const answer = await page.evaluate(
    (message) =>
      (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage(message) as Promise<Answer>,
    { kind, payload },
  );
  await page.close();
  if (!answer.ok) throw new Error(answer.error);
  return answer.value as ToBackground[K]['out'];
}

/** Bytes of scripts' objects and buffers in a page's process, what can be freed left out. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize: number;
  };
  return usedSize + backingStorageSize;
}
