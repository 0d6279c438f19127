import { openRealPopup } from '../../browser/popup';
import { newTab } from '../../browser/tab';
import { Bed } from '../bed';
import { mentionPage } from '../mention-page';
import { median } from '../stats';
import type { Family } from '../types';

/** When the last and largest thing was painted: https://w3c.github.io/largest-contentful-paint/ */
const COMPLETE = `new Promise((done) => {
  const observer = new PerformanceObserver((list) => {
    done(Math.max(...list.getEntries().map(({ startTime }) => startTime)));
  });
  observer.observe({ type: 'largest-contentful-paint', buffered: true });
})`;

/** The popup about a page with many names, from the moment its document begins: the window is the browser's. */
export const popup: Family = {
  ids: ['popup-open'],
  measure: (run) =>
    Bed.use(async (bed) => {
      run.say('the popup');
      const tab = await newTab(bed.driver);
      await tab.page.goto(bed.put(mentionPage(100)));
      await tab.read();
      const spent: number[] = [];
      const windows: number[] = [];
      for (let round = 0; round < (run.quick ? 4 : 21); round += 1) {
        const asked = await bed.driver.extension(() => performance.timeOrigin + performance.now());
        const page = await openRealPopup(bed.driver);
        await page.waitForSelector('#panel-page li');
        spent.push((await page.evaluate(COMPLETE)) as number);
        windows.push((await page.evaluate(() => performance.timeOrigin)) - asked);
        await page.close();
      }
      return [
        {
          id: 'popup-open',
          value: median(spent.slice(1)),
          limit: { name: 'the browser opens its window', value: median(windows.slice(1)), unit: 'ms' },
        },
      ];
    }),
};
