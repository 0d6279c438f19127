import type { Page } from 'puppeteer-core';
import { Bed, call, putScript } from '../bed';
import { mentionPage } from '../mention-page';
import type { Spent } from '../page/dom-work';
import { VIEWPORT } from '../plain-browser';
import { median, ratio, turns } from '../stats';
import type { Family, Figure } from '../types';

const MENTIONS = 10_000;

/** Long enough for what changed to be read again, so that this does not fall into the next sample. */
const REST = 1_500;

/** What is timed, and the row that tells it. */
const ROWS = { 'page-dom-work': 'frame', 'page-dom-script': 'script' } as const;

/**
 * The page's own work on its DOM, with marks on it and without; and without, but with as many ranges and an observer that
 * does nothing, which is what the browser alone takes for whoever follows changes (rows `-bare`).
 */
export const domWork: Family = {
  ids: Object.keys(ROWS).flatMap((id) => [id, `${id}-bare`]),
  measure: (run) =>
    Bed.use(async (bed) => {
      run.say(`the DOM work of a page with ${MENTIONS} mentions`);
      const url = bed.put(mentionPage(MENTIONS));
      const marked = (await bed.withSidelight(url, VIEWPORT)).page;
      const [bare, without] = [await bed.without(url), await bed.without(url)];
      const samples = new Map([marked, bare, without].map((page) => [page, [] as Spent[]]));
      for (const page of samples.keys()) await putScript(page, 'page/dom-work');
      await call(bare, 'register', await call<number>(marked, 'registered'));
      await call(bare, 'observe');
      for (const page of turns([...samples.keys()], run.quick ? 4 : 30)) {
        // Only a page in front has frames.
        await page.bringToFront();
        samples.get(page)!.push(await call<Spent>(page, 'domWork'));
        if (page === marked) await new Promise((rested) => setTimeout(rested, REST));
      }
      return Object.entries(ROWS).flatMap(([id, timed]): Figure[] => {
        const spent = (page: Page) =>
          samples
            .get(page)!
            .slice(1)
            .map((each) => each[timed]);
        const theirs = spent(without);
        const limit = { name: 'without', value: median(theirs), unit: 'ms' };
        return [
          { id, value: ratio(spent(marked), theirs), limit },
          { id: `${id}-bare`, value: ratio(spent(bare), theirs), limit },
        ];
      });
    }),
};
