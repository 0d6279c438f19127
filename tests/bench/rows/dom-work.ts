import { Bed, call, putScript } from '../bed';
import { mentionPage } from '../mention-page';
import { median, ratio, turns } from '../stats';
import type { Family } from '../types';

const MENTIONS = 10_000;

/** Long enough for what changed to be read again, so that this does not fall into the next sample. */
const REST = 1_500;

/** The page's own work on its DOM, with marks on it and without. */
export const domWork: Family = {
  ids: ['page-dom-work'],
  measure: (run) =>
    Bed.use(async (bed) => {
      run.say(`the DOM work of a page with ${MENTIONS} mentions`);
      const url = bed.put(mentionPage(MENTIONS));
      const marked = (await bed.withSidelight(url)).page;
      const bare = await bed.without(url);
      const samples = new Map([marked, bare].map((page) => [page, [] as number[]]));
      for (const page of [marked, bare]) await putScript(page, 'page/dom-work');
      for (const page of turns([marked, bare], run.quick ? 4 : 20)) {
        await page.bringToFront();
        samples.get(page)!.push(await call<number>(page, 'domWork'));
        await new Promise((rested) => setTimeout(rested, REST));
      }
      const [ours, theirs] = [samples.get(marked)!, samples.get(bare)!].map((each) => each.slice(1));
      return [
        {
          id: 'page-dom-work',
          value: ratio(ours!, theirs!),
          limit: { name: 'without', value: median(theirs!), unit: 'ms' },
        },
      ];
    }),
};
