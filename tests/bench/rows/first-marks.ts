import { until } from '../../browser/until';
import { BARE, Bed } from '../bed';
import { bundle } from '../bundle';
import { withInertFiles } from '../inert';
import { withNames } from '../mention-page';
import { median, spreadOver } from '../stats';
import type { Family, Figure, Run } from '../types';

const ASLEEP = 'first-marks';
const AWAKE = 'first-marks-awake';
const ASKED = 'first-marks-bare';
const READ = 'first-marks-inert';

/**
 * From the moment the document is ready to marks on the screen; and by turns to the one mark of an extension that asks
 * its background nothing but whether it is there, and to that of the same with files as long as Sidelight's.
 */
export const firstMarks: Family = {
  ids: [ASLEEP, AWAKE, ASKED, READ],
  measure: (run) =>
    withInertFiles((folder) =>
      Bed.use((bed) =>
        Bed.of(BARE, (asked) =>
          Bed.of(folder, (read) =>
            measure({ [ASLEEP]: bed, [AWAKE]: bed, [ASKED]: asked, [READ]: read }, run),
          ),
        ),
      ),
    ),
};

async function measure(beds: Readonly<Record<string, Bed>>, run: Run): Promise<Figure[]> {
  const spent: Record<string, number[]> = {};
  for (const at of spreadOver(run.pages.count - 1, run.quick ? 2 : 50)) {
    const { name, html } = run.pages.page(at);
    run.say(`the first marks on ${name}`);
    for (const [id, bed] of Object.entries(beds).filter(([id]) => run.wanted(id))) {
      if (id === AWAKE) await bed.driver.extension(() => null);
      else await sleep(bed);
      spent[id] ??= [];
      spent[id].push(await open(bed, withNames(html)));
    }
  }
  return Object.entries(spent).map(([id, all]) => ({ id, value: median(all), note: `${all.length} pages` }));
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
