import { STORY } from '../page';
import type { Stage } from '../stage';
import type { State } from '../types';

/** The sheet at an address, once it says something. */
function sheet(name: string, address: (stage: Stage) => Promise<string>, shown = 'main.sheet'): State {
  return {
    view: 'sheet',
    name,
    async show(stage) {
      const { page } = await stage.own(await address(stage), 'sheet');
      await page.waitForSelector(shown);
      return page;
    },
  };
}

const story = async () => 'sheet.html?story=belarus-election-2025';

export const SHEET_STATES: readonly State[] = [
  sheet('page', async (stage) => `sheet.html?tab=${(await stage.page(STORY)).id}`),
  sheet('story', story),
  {
    view: 'sheet',
    name: 'printed',
    async show(stage) {
      const page = await sheet('story', story).show(stage);
      await page.emulateMediaType('print');
      return page;
    },
  },
  sheet('gone', async () => 'sheet.html?story=none', '.gone'),
];
