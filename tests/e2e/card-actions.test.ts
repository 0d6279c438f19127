import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { control, pressIn } from './in-card';
import { expectMarked } from './marked';
import { useBrowser } from './suite';

const suite = useBrowser();

const PAGE = '<p>In Quayton, Kaja Kallas met Marta Kos.</p>';
const BOTH = ['Kaja Kallas', 'Marta Kos'];

const cards = (tab: Tab) => expect.poll(() => tab.cards());
const text = (tab: Tab) => expect.poll(() => tab.cardText());

/** Rests on a name until its card is open. */
async function openCard(tab: Tab, name: string): Promise<void> {
  await tab.hover(name);
  await text(tab).toContain(name);
}

/** Opens a card and keeps it open: the pointer may leave the page with another tab in front. */
async function keepCard(tab: Tab, name: string): Promise<void> {
  await openCard(tab, name);
  await pressIn(tab, 'Keep open');
  // One that is kept can be moved.
  await expect.poll(() => control(tab, /^Move/)).not.toBeNull();
}

/** Takes "Not this person" back: the card is as it was until it is closed, and paints its mark. */
async function undo(tab: Tab): Promise<void> {
  await pressIn(tab, 'Undo');
  await text(tab).toContain('Not this person');
  await expect.poll(() => tab.marks()).toHaveLength(3);
  await tab.leave();
  await pressIn(tab, 'Close');
  await cards(tab).toEqual([]);
}

it('copies what it says, with its sources', async () => {
  const tab = await suite.open(`${PAGE}<textarea></textarea>`);
  await openCard(tab, 'Marta Kos');
  await pressIn(tab, 'Copy');
  await pressIn(tab, 'Copy with source');
  await text(tab).toContain('Copied');
  // Pasted, as a reader would.
  await tab.page.bringToFront();
  await tab.page.focus('textarea');
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('v');
  await tab.page.keyboard.up('Control');
  const pasted = () => tab.page.$eval('textarea', ({ value }) => value);
  await expect.poll(pasted).toMatch(/^Marta Kos, .*Enlargement/);
  expect(await pasted()).toMatch(/- .+ \(.*¶\d.*\)\n/);
  expect(await pasted()).toMatch(/Source: .+\. As of .+\.$/);
});

it('mutes a name on one site, with or without www, and not on another; Undo takes it back', async () => {
  const host = 'www.news.localhost';
  const tab = await suite.open(PAGE, { host });
  await keepCard(tab, 'Kaja Kallas');
  await pressIn(tab, 'Not this person');
  await pressIn(tab, /^Never on/);
  await expectMarked(tab, ['Marta Kos']);
  const bare = await suite.open(PAGE, { host: 'news.localhost' });
  await expectMarked(bare, ['Marta Kos']);
  const elsewhere = await suite.open(PAGE);
  await expectMarked(elsewhere, BOTH);
  await tab.page.bringToFront();
  await undo(tab);
  await expectMarked(tab, BOTH);
  await bare.page.bringToFront();
  await expectMarked(bare, BOTH);
});

it('mutes a name everywhere, and Undo takes it back', async () => {
  const elsewhere = await suite.open(PAGE, { host: 'news.localhost' });
  const tab = await suite.open(PAGE);
  await keepCard(tab, 'Kaja Kallas');
  await pressIn(tab, 'Not this person');
  await pressIn(tab, 'Never anywhere');
  await text(tab).toContain('Not shown again anywhere.');
  await expectMarked(tab, ['Marta Kos']);
  await elsewhere.page.bringToFront();
  await expectMarked(elsewhere, ['Marta Kos']);
  await tab.page.bringToFront();
  await undo(tab);
  await expectMarked(tab, BOTH);
});

it('keeps a pinned card while the page scrolls and the pointer leaves, and two cards at most', async () => {
  const tab = await suite.open(
    `${PAGE}<div style="height: 3000px"></div><p style="margin-left: 600px">Vladimir Putin waited for Alexander Lukashenko.</p>`,
  );
  await openCard(tab, 'Marta Kos');
  await pressIn(tab, 'Keep open');
  await tab.leave();
  await openCard(tab, 'Vladimir Putin');
  const scrolled = await tab.page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(1000);
  expect(await tab.cards()).toHaveLength(2);
  await tab.hover('Alexander Lukashenko');
  await text(tab).toContain('President of Belarus');
  const [pinned, hovered, ...more] = await tab.cards();
  expect([pinned, hovered]).toEqual([
    expect.stringContaining('Marta Kos'),
    expect.stringContaining('President of Belarus'),
  ]);
  expect(more).toEqual([]);
  await tab.leave();
  await cards(tab).toEqual([expect.stringContaining('Marta Kos')]);
});

it('opens by a message that says which mention, and scrolls there', async () => {
  const tab = await suite.open(`${PAGE}<div style="height: 3000px"></div><p>Marta Kos left.</p>`);
  expect(await tab.ask('goTo', { entity: 'marta-kos', nth: 1 })).toBe(true);
  await text(tab).toContain('Enlargement');
  const { y } = await tab.pointOf('Marta Kos', 1);
  const box = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const { top, bottom } = root!.host.getBoundingClientRect();
    return { top, bottom };
  });
  expect(Math.min(Math.abs(box.top - y), Math.abs(box.bottom - y))).toBeLessThan(40);
  expect(await tab.ask('goTo', { entity: 'marta-kos', nth: 2 })).toBe(false);
  expect(await tab.ask('goTo', { entity: 'vladimir-putin', nth: 0 })).toBe(false);
});
