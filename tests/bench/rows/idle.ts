import type { Page } from 'puppeteer-core';
import { Bed } from '../bed';
import { mentionPage } from '../mention-page';
import type { Family } from '../types';

/** Until a page that was just opened has been looked through for the last time (`watchLateRoots`). */
const SETTLE = 8_000;

/** A tab that nobody touches: with names on its page, and with none after the page has changed something. */
export const idle: Family = {
  ids: ['idle'],
  measure: (run) =>
    Bed.use(async (bed) => {
      const seconds = run.quick ? 5 : 60;
      run.say(`two tabs are left alone for ${seconds} s each`);
      const named = await bed.withSidelight(bed.put(mentionPage(1_000)));
      const marked = await scriptWhile(named.page, seconds);
      const bare = await bed.withSidelight(bed.put(mentionPage(0)));
      await bare.page.evaluate(() => {
        document.querySelector('main')!.append('Another line.');
      });
      const unmarked = await scriptWhile(bare.page, seconds);
      return [
        {
          id: 'idle',
          value: ((marked + unmarked) / 2) * (60 / seconds) * 1_000,
          note: `${seconds} s with 1,000 mentions, ${seconds} s with none after a change`,
        },
      ];
    }),
};

/** Seconds that scripts run in a page's process, of whichever world, while nothing happens. */
async function scriptWhile(page: Page, seconds: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const script = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value;
  };
  await new Promise((settled) => setTimeout(settled, SETTLE));
  const before = await script();
  await new Promise((rested) => setTimeout(rested, seconds * 1_000));
  return (await script()) - before;
}
