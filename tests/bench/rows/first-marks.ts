import { until } from '../../browser/until';
import { Bed } from '../bed';
import { bundle } from '../bundle';
import { withNames } from '../mention-page';
import { median, spreadOver } from '../stats';
import type { Family, Figure, Run } from '../types';

const ASLEEP = 'first-marks';
const AWAKE = 'first-marks-awake';

const BARE = 'first-marks-bare';

/**
 * From the moment the document is ready to marks on the screen; and by turns to the one mark of an extension that asks
 * its background nothing but whether it is there.
 */
export const firstMarks: Family = {
  ids: [ASLEEP, AWAKE, BARE],
  measure: (run) => Bed.beside((bed, bare) => measure(bed, bare, run)),
};

async function measure(bed: Bed, bare: Bed, run: Run): Promise<Figure[]> {
  const spent: Record<string, number[]> = { [ASLEEP]: [], [AWAKE]: [], [BARE]: [] };
  for (const at of spreadOver(run.pages.count - 1, run.quick ? 2 : 25)) {
    const { name, html } = run.pages.page(at);
    run.say(`the first marks on ${name}`);
    for (const id of [ASLEEP, AWAKE, BARE].filter(run.wanted)) {
      const from = id === BARE ? bare : bed;
      if (id === AWAKE) await from.driver.extension(() => null);
      else await sleep(from);
      spent[id]!.push(await open(from, withNames(html)));
    }
  }
  return Object.entries(spent)
    .filter(([, all]) => all.length > 0)
    .map(([id, all]) => ({ id, value: median(all), note: `${all.length} pages` }));
}

/** Stops the background, as the browser does when there is nothing to do for a while. */
async function sleep({ driver }: Bed): Promise<void> {
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const worker = await driver.browser.targets().find(isWorker)?.worker();
  await worker?.close();
  await until('the background to stop', async () => !driver.browser.targets().some(isWorker));
}

/** Opens a page. Returns milliseconds. */
async function open(bed: Bed, html: string): Promise<number> {
  // Not by way of the extension, which would wake its background.
  const page = await bed.driver.browser.newPage();
  await page.evaluateOnNewDocument(await bundle('page/first-marks'));
  await page.goto(bed.put(html), { waitUntil: 'domcontentloaded' });
  const noted = await page.waitForFunction(
    () => {
      const { ready, marked } = (globalThis as unknown as { noted: { ready?: number; marked?: number } })
        .noted;
      return ready !== undefined && marked !== undefined ? [marked - ready] : null;
    },
    { polling: 50, timeout: 20_000 },
  );
  const [spent] = (await noted.jsonValue())!;
  await page.close();
  return spent!;
}
