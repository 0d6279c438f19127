import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../../browser/card-host';
import { until } from '../../browser/until';
import { Bed } from '../bed';
import { bundle } from '../bundle';
import { KNOWN } from '../mention-page';
import { quantile } from '../stats';
import type { Family } from '../types';

/**
 * From what the reader does to a card with all its facts on the screen, which the background is asked for; and by turns
 * to a box with a line that a background was asked for which has nothing to do.
 */
export const cardPaint: Family = {
  ids: ['card-paint', 'card-paint-bare'],
  measure: (run) =>
    Bed.beside(async (bed, bare) => {
      run.say('cards, from intent to paint');
      const html = `<!doctype html><html lang="en"><p>${KNOWN.map((name) => `${name} came.`).join('</p><p>')}</p></html>`;
      const frames: number[] = [];
      const least: number[] = [];
      for (let round = 0; round < (run.quick ? 2 : 20); round += 1) {
        // In a new page no card has been asked for.
        frames.push(...(await cards((await bed.withSidelight(bed.put(html))).page)));
        const page = await bare.driver.browser.newPage();
        await page.goto(bare.put(html));
        least.push(...(await cards(page)));
      }
      const [ours, floor] = [frames, least].map((all) => quantile(all, 0.95));
      const note = `${frames.length} cards`;
      const limit = { name: 'a box with a line', value: floor!, unit: 'frames' };
      return [
        { id: 'card-paint', value: ours!, limit, note },
        { id: 'card-paint-bare', value: floor!, note },
      ];
    }),
};

/** Opens a card for each name of a page, and closes the page. Returns how many frames each took. */
async function cards(page: Page): Promise<number[]> {
  const realm = page.mainFrame().extensionRealms()[0]!;
  await realm.evaluate(await bundle('page/card-frames'));
  const frames: number[] = [];
  for (const _ of KNOWN) {
    frames.push((await realm.evaluate('framesUntilCard()')) as number);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await page.$(CARD_HOST)) === null);
  }
  await page.close();
  return frames;
}
