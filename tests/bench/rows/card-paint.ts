import { CARD_HOST } from '../../browser/card-host';
import type { Tab } from '../../browser/tab';
import { until } from '../../browser/until';
import { Bed } from '../bed';
import { bundle } from '../bundle';
import { KNOWN } from '../mention-page';
import { quantile } from '../stats';
import type { Family } from '../types';

/** From what the reader does to a card with all its facts on the screen, which the background is asked for. */
export const cardPaint: Family = {
  ids: ['card-paint'],
  measure: (run) =>
    Bed.use(async (bed) => {
      run.say('cards, from intent to paint');
      const html = `<!doctype html><html lang="en"><p>${KNOWN.map((name) => `${name} came.`).join('</p><p>')}</p></html>`;
      const frames: number[] = [];
      for (let round = 0; round < (run.quick ? 2 : 20); round += 1) {
        // In a new page no card has been asked for.
        const tab = await bed.withSidelight(bed.put(html));
        await tab.page
          .frames()[0]!
          .extensionRealms()[0]!
          .evaluate(await bundle('page/card-frames'));
        for (const _ of KNOWN) frames.push(await framesUntilCard(tab));
        await tab.page.close();
      }
      return [{ id: 'card-paint', value: quantile(frames, 0.95), note: `${frames.length} cards` }];
    }),
};

async function framesUntilCard(tab: Tab): Promise<number> {
  const realm = tab.page.mainFrame().extensionRealms()[0]!;
  const frames = (await realm.evaluate('framesUntilCard()')) as number;
  await tab.page.keyboard.press('Escape');
  await until('the card to close', async () => (await tab.page.$(CARD_HOST)) === null);
  return frames;
}
