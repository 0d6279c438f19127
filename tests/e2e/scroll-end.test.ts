import { expect, it } from 'vitest';
import { OwnPage } from '../browser/own-page';
import { type Area, coloursIn } from '../browser/pixels';
import { setSystem } from '../browser/system';
import type { Tab } from '../browser/tab';
import { STORY } from './card-story';
import { pressIn } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

/** The lower edge of what scrolls, left of all text. */
const EDGE = { width: 10, height: 8 };

const PAPER = ['#211f1c'];

/** Where that is on the card opened last, or as far to the right; scrolls there to its end first, if asked to. */
function cardEdge(tab: Tab, end: boolean, side: 'left' | 'right' = 'left'): Promise<Area> {
  return tab.driver.cards(
    tab.page.mainFrame(),
    (roots, { size, end, side }) => {
      const scroll = roots.at(-1)!.querySelector('.scroll')!;
      if (end) scroll.scrollTop = scroll.scrollHeight;
      const { left, right, bottom } = scroll.getBoundingClientRect();
      return { x: side === 'left' ? left + 2 : right - size.width, y: bottom - size.height, ...size };
    },
    { size: EDGE, end, side },
  );
}

it('a card, a sheet at the bottom and the popup shade the edge below which they go on, to their end', async () => {
  const tab = await suite.open(`<style>:root { color-scheme: light dark }</style>${STORY}`);
  await setSystem(suite.driver, tab.page, { scheme: 'dark' });
  await tab.page.setViewport({ width: 800, height: 500 });
  const colours = async (end: boolean) => coloursIn(tab.page, await cardEdge(tab, end));
  const { x, y } = await tab.pointOf('Kaja Kallas');
  for (const open of [() => tab.page.mouse.move(x, y), () => tab.page.touchscreen.tap(x, y)]) {
    await open();
    await expect.poll(() => tab.cardText()).toContain('EU High Representative');
    await expect.poll(() => colours(false)).not.toEqual(PAPER);
    await expect.poll(() => colours(true)).toEqual(PAPER);
    // No light scroll bar on a dark card.
    expect(await coloursIn(tab.page, await cardEdge(tab, true, 'right'))).not.toContain('#ffffff');
    await tab.page.keyboard.press('Escape');
    await expect.poll(() => tab.cards()).toEqual([]);
  }
  const { page } = await OwnPage.open(suite.driver, `popup.html?tab=${tab.id}`);
  await setSystem(suite.driver, page, { scheme: 'dark' });
  await page.setViewport({ width: 380, height: 500 });
  await (await page.waitForSelector('#tab-story'))!.click();
  await page.waitForSelector('#panel-story .rows');
  const edge = (end: boolean) =>
    page.$eval(
      '.panel',
      (panel, size, end) => {
        if (end) panel.scrollTop = panel.scrollHeight;
        const { left, bottom } = panel.getBoundingClientRect();
        return { x: left + 2, y: bottom - size.height, ...size };
      },
      EDGE,
      end,
    );
  await expect.poll(async () => coloursIn(page, await edge(false))).not.toEqual(PAPER);
  await expect.poll(async () => coloursIn(page, await edge(true))).toEqual(PAPER);
});

it('a card folded to its head has round corners below too', async () => {
  const tab = await suite.open(STORY);
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cardText()).toContain('Why this card?');
  await pressIn(tab, 'Less');
  await expect.poll(() => tab.cardText()).not.toContain('Why this card?');
  const corners = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const { left, right, bottom } = root!.querySelector('.card')!.getBoundingClientRect();
    return [left, right - 2].map((x) => ({ x, y: bottom - 2, width: 2, height: 2 }));
  });
  for (const corner of corners) expect(await coloursIn(tab.page, corner)).not.toContain('#fffdf9');
});
