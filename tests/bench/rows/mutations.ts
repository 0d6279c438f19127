import { scanPage } from '../../browser/scan-page';
import { Bed } from '../bed';
import { withNames } from '../mention-page';
import { spreadOver } from '../stats';
import type { Family } from '../types';

/** Changes of the document while it is read and marked: there may be none. */
export const mutations: Family = {
  ids: ['dom-mutations'],
  measure: (run) =>
    Bed.use(async (bed) => {
      const places = spreadOver(run.pages.count, run.quick ? 3 : 40);
      let value = 0;
      for (const at of places) {
        const { name, html } = run.pages.page(at);
        run.say(`changes made to ${name}`);
        const page = await bed.driver.browser.newPage();
        value += (await scanPage(bed.driver, page, bed.put(withNames(html)), null)).domMutations;
        await page.close();
      }
      return [{ id: 'dom-mutations', value, note: `${places.length} pages` }];
    }),
};
