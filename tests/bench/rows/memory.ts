import type { Page } from 'puppeteer-core';
import type { Chrome } from '../../browser/globals';
import { Bed } from '../bed';
import { inventNames, packsOf, SIZES, type Size } from '../names';
import { median, spreadOver } from '../stats';
import type { Family, Figure, Run } from '../types';

const ROWS: readonly { id: string; size: Size }[] = [
  { id: 'memory-tab', size: '10k' },
  { id: 'memory-tab-1m', size: '1m' },
];

/**
 * What names add to a tab: the same page with Sidelight on, less the same page with it off, where the script is there
 * and looks for nothing.
 */
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
    run.say(`${size} names are installed`);
    await install(bed, size);
    const added: number[] = [];
    for (const at of spreadOver(run.pages.count - 1, run.quick ? 2 : 15)) {
      const { name, html } = run.pages.page(at);
      run.say(`memory of ${name}`);
      const used: number[] = [];
      for (const enabled of [true, false]) {
        await bed.set({ enabled });
        const { page } = await bed.withSidelight(bed.put(html));
        used.push(await memoryOf(page));
        await page.close();
      }
      added.push((used[0]! - used[1]!) / 2 ** 20);
    }
    return { id, value: median(added), note: `${added.length} pages` };
  });

/** Installs packs as the options page does. */
async function install(bed: Bed, size: Size): Promise<void> {
  const page = await bed.driver.browser.newPage();
  await page.goto(bed.driver.url('options.html'));
  for (const pack of packsOf(inventNames(SIZES[size]))) {
    const answer = (await page.evaluate(
      (json) =>
        (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({
          kind: 'installPack',
          payload: { json },
        }),
      JSON.stringify(pack),
    )) as { ok: boolean; error?: string; value?: { ok: boolean; problems?: { message: string }[] } };
    const problem = answer.error ?? answer.value?.problems?.[0]?.message;
    if (problem) throw new Error(`A pack of ${pack.entities.length} names is refused: ${problem}`);
  }
  await page.close();
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
