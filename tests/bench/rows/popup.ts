import { openRealPopup } from '../../browser/popup';
import { newTab } from '../../browser/tab';
import { Bed } from '../bed';
import { mentionPage } from '../mention-page';
import { median } from '../stats';
import type { Family } from '../types';

const LIST = '#panel-page';

/** When the last and largest line of the list was painted: https://w3c.github.io/largest-contentful-paint/ */
const COMPLETE = `new Promise((done) => {
  const observer = new PerformanceObserver((list) => {
    const lines = list.getEntries().filter(({ element }) => element?.closest('${LIST}'));
    if (lines.length > 0) done(Math.max(...lines.map(({ startTime }) => startTime)));
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/**
 * The popup about a page with many names, from the moment its document begins, since the window is the browser's; and by
 * turns one that has nothing to do.
 */
export const popup: Family = {
  ids: ['popup-open', 'popup-open-bare'],
  measure: (run) =>
    Bed.beside(async (bed, bare) => {
      run.say('the popup');
      const tab = await newTab(bed.driver);
      await tab.page.goto(bed.put(mentionPage(100)));
      await tab.read();
      const spent = { ours: [] as number[], bare: [] as number[] };
      for (let round = 0; round < (run.quick ? 4 : 21); round += 1) {
        spent.ours.push(await open(bed));
        spent.bare.push(await open(bare));
      }
      // The first time nothing is warm.
      const [ours, least] = [spent.ours, spent.bare].map((all) => median(all.slice(1)));
      const limit = { name: 'a popup without a script', value: least!, unit: 'ms' };
      return [
        { id: 'popup-open', value: ours!, limit },
        { id: 'popup-open-bare', value: least! },
      ];
    }),
};

/** @returns milliseconds. */
async function open({ driver }: Bed): Promise<number> {
  const page = await openRealPopup(driver);
  await page.waitForSelector(`${LIST} li`);
  const spent = (await page.evaluate(COMPLETE)) as number;
  await page.close();
  return spent;
}
