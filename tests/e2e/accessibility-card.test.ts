import { expect, it } from 'vitest';
import { faults, narrowFaults } from '../browser/audit/audit';
import { underHandles } from '../browser/audit/handles';
import { makeNarrow } from '../browser/audit/narrow';
import { LONG } from '../browser/audit/walk';
import { STORY } from '../browser/pictures/page';
import type { Tab } from '../browser/tab';
import { cards, text } from './card-story';
import { pressIn } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width"><title>The story</title>${STORY}
  <p>Lee Jae-myung of South Korea met Chief Executive John Lee of Hong Kong.</p>
  <p>Both ate. Lee sat down. Nobody there knew Ada Quay.</p>`;

/** Opens the card of a name by pointer, once the one before has closed: it may stand above the name. */
async function point(tab: Tab, name: string, says: string, nth = 0): Promise<void> {
  await tab.leave();
  await cards(tab).toEqual([]);
  await tab.hover(name, nth);
  await text(tab).toContain(says);
}

async function tap(tab: Tab, name: string, says: string, nth = 0): Promise<void> {
  const { x, y } = await tab.pointOf(name, nth);
  await tab.page.touchscreen.tap(x, y);
  await text(tab).toContain(says);
}

it(
  'axe finds nothing in any card; WCAG 1.4.3 contrast, 2.5.3 label in name, 2.5.8 target size: 24 px, in both themes',
  LONG,
  async () => {
    const tab = await suite.open(PAGE);
    const look = async (state: string) => expect.soft(await faults(tab.driver, tab.page), state).toEqual([]);
    await point(tab, 'Kaja Kallas', 'EU High Representative');
    await look('a person');
    await point(tab, 'European Union', 'Bloc of European states');
    await look('an organisation');
    await point(tab, 'Lee', 'More than one fits', 2);
    await look('a choice');
    await point(tab, 'Alexander Lukashenko', 'President of Belarus');
    // It stays, whatever is pressed and however small that makes it.
    await pressIn(tab, 'Keep open');
    await pressIn(tab, 'More');
    await pressIn(tab, 'Why this card?');
    await look('kept open: all that is known, and its reasons');
    await pressIn(tab, 'Copy');
    await look('what can be copied');
    await pressIn(tab, 'Not this person');
    await look('what not to show');
    await pressIn(tab, 'Never anywhere');
    await text(tab).toContain('Undo');
    await look('muted');
    await pressIn(tab, 'Vladimir Putin');
    await text(tab).toContain('President of Russia');
    await tab.hover('Minsk');
    await text(tab).toContain('Capital of Belarus');
    await cards(tab).toHaveLength(2);
    await look('opened from a card, and a place beside it');
    await tab.page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('Ada Quay'));
    await tab.ask('who', { text: 'Ada Quay' });
    await text(tab).toContain('No card for');
    await look('nobody known');
  },
);

it(
  'WCAG 1.4.4, 1.4.10, 1.4.12: in 320 px no card is cut off; 2.5.5: a finger hits all of it',
  LONG,
  async () => {
    const tab = await suite.open(PAGE);
    await makeNarrow(tab.driver, tab.page);
    const look = async (state: string) =>
      expect.soft(await narrowFaults(tab.driver, tab.page), state).toEqual([]);
    await point(tab, 'Kaja Kallas', 'EU High Representative');
    await pressIn(tab, 'More');
    await look('a card');
    await pressIn(tab, 'Keep open');
    await expect.poll(() => underHandles(tab)).toEqual([]);
    await look('a card kept open');
    await pressIn(tab, 'Less');
    await pressIn(tab, 'Less');
    await expect.poll(() => underHandles(tab)).toEqual([]);
    await look('a line kept open');
    await pressIn(tab, 'Close');
    await tap(tab, 'Alexander Lukashenko', 'President of Belarus');
    await look('a sheet');
    await pressIn(tab, 'More');
    await pressIn(tab, 'Why this card?');
    await look('all that is known, and its reasons');
    await pressIn(tab, 'Not this person');
    await look('what not to show');
    await pressIn(tab, 'Vladimir Putin');
    await text(tab).toContain('President of Russia');
    await look('opened from a sheet');
    await pressIn(tab, 'Close');
    await tap(tab, 'Lee', 'More than one fits', 2);
    await look('a choice');
  },
);
