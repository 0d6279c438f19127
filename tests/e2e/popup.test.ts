import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import world from '../../data/packs/world.json';
import { openPopup } from '../browser/popup';
import type { Tab } from '../browser/tab';
import { useBrowser } from './suite';

const suite = useBrowser();

const STORY = `
  <p>In Quayton, Kaja Kallas met Marta Kos. Later Kallas spoke of Belarus.</p>
  <div style="height: 3000px"></div>
  <p>Nobody had asked Vladimir Putin. Kallas left.</p>`;

/** The rows of a list: each entity's name and how often it is on the page. */
const rows = (popup: Page) =>
  popup.$$eval('.rows .go', (rows) =>
    rows.map((row) => [
      row.querySelector('.name')?.textContent,
      Number(row.querySelector('.count [aria-hidden]')?.textContent),
    ]),
  );

/** Presses the control that has this text or label. */
async function press(popup: Page, name: string): Promise<void> {
  const control = await popup.waitForSelector(
    `::-p-xpath(//button[contains(., "${name}")] | //*[@aria-label="${name}"])`,
  );
  await control!.click();
}

/** The names of countries, as the bundled pack has them. */
const countries = world.entities
  .filter(({ kind }) => kind === 'place')
  .map(({ name }) => name)
  .slice(0, 240);

/** How far this page's list was scrolled when it was left, in hundreds of pixels. */
async function remembered(): Promise<number> {
  const stored = await suite.driver.extension((chrome) => chrome.storage.session.get('popup'));
  const { scrolled } = (stored.popup ?? {}) as { scrolled?: { page: number } };
  return Math.round((scrolled?.page ?? 0) / 100);
}

const marked = async (tab: Tab) => (await tab.marks()).map(({ text }) => text);

describe('on this page', () => {
  it('lists who is on the page in reading order, over all frames', async () => {
    suite.server.put('/frame', {
      body: '<!doctype html><p lang="en">Sviatlana Tsikhanouskaya listened.</p>',
    });
    const tab = await suite.open(`${STORY}<iframe src="/frame"></iframe>`);
    const popup = await openPopup(suite.driver, tab);
    await expect
      .poll(() => rows(popup))
      .toEqual([
        ['Kaja Kallas', 3],
        ['Marta Kos', 1],
        ['Belarus', 1],
        ['Vladimir Putin', 1],
        ['Sviatlana Tsikhanouskaya', 1],
      ]);
    await press(popup, 'Places · 1');
    await expect.poll(() => rows(popup)).toEqual([['Belarus', 1]]);
  });

  it('goes to a mention, and with each press to the next', async () => {
    const tab = await suite.open(STORY);
    const popup = await openPopup(suite.driver, tab);
    await press(popup, 'Vladimir Putin');
    await tab.page.bringToFront();
    await expect.poll(() => tab.cardText()).toContain('President of Russia');
    await expect.poll(() => tab.page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('lists all of a page that names very many, goes to the end by key, and is where it was left', async () => {
    const tab = await suite.open(countries.map((name) => `<p>They went to ${name}.</p>`).join(''));
    let popup = await openPopup(suite.driver, tab);
    const there = async () => (await rows(popup)).length;
    await expect.poll(there).toBeGreaterThan(100);
    const all = await there();
    await expect.poll(() => popup.$eval('[role=tab]', (tab) => tab.textContent)).toContain(`${all}`);
    await popup.focus('.go');
    await popup.keyboard.press('End');
    const scrolled = () => popup.$eval('.panel', ({ scrollTop }) => Math.round(scrollTop / 100));
    await expect.poll(scrolled).toBeGreaterThan(40);
    expect(await popup.$eval(':focus .name', (name) => name.textContent)).toBe(
      (await rows(popup)).at(-1)![0],
    );
    const left = await scrolled();
    await expect.poll(() => remembered()).toBe(left);
    await popup.close();
    popup = await openPopup(suite.driver, tab);
    await expect.poll(there).toBe(all);
    await expect.poll(scrolled).toBe(left);
  });

  it('leaves a site quiet, and wakes it again', async () => {
    const tab = await suite.open(STORY);
    await expect.poll(() => marked(tab)).toContain('Kaja Kallas');
    const popup = await openPopup(suite.driver, tab);
    await popup.waitForSelector('.rows .go');
    await popup.click('#site');
    await expect.poll(() => marked(tab)).toEqual([]);
    await popup.waitForSelector('#site:not(:checked)');
    await popup.click('#site');
    await popup.waitForSelector('#site:checked');
    await tab.page.bringToFront();
    await expect.poll(() => marked(tab)).toContain('Kaja Kallas');
  });

  it('says where nothing can be read', async () => {
    const tab = await suite.openOwn('manifest.json');
    const popup = await openPopup(suite.driver, tab);
    await popup.waitForSelector('.notice');
  });
});

describe('the story', () => {
  it('is there whole: summary, timeline, who is who; a name opens its card in place', async () => {
    const tab = await suite.open(STORY);
    const popup = await openPopup(suite.driver, tab);
    await press(popup, 'The story');
    await popup.waitForSelector('.story');
    const text = await popup.$eval('.story', (story) => story.textContent);
    for (const part of ['26 January 2025', '86.8', 'Tsikhanouskaya', 'Timeline', 'Who is who'])
      expect(text).toContain(part);
    // The names in it come once the background has found them.
    await (await popup.waitForSelector('.story p .name-in'))!.click();
    await popup.waitForSelector('::-p-text(In this story)');
    await press(popup, 'Back');
    await popup.waitForSelector('.story');
    // Its rows begin where its text does.
    const [title, person] = await popup.evaluate(() =>
      ['.title', '.rows .mono'].map(
        (part) => document.querySelector(`.story ${part}`)!.getBoundingClientRect().left,
      ),
    );
    expect(person).toBe(title);
  });

  it('finds a name in all packs, whatever its accents and spelling', async () => {
    const tab = await suite.open('<p>Nothing here.</p>');
    const popup = await openPopup(suite.driver, tab);
    await (await popup.waitForSelector('#search'))!.type('лукашэнка');
    await expect.poll(async () => (await rows(popup))[0]?.[0]).toBe('Alexander Lukashenko');
  });
});

it('counts the mentions on the toolbar icon', async () => {
  const tab = await suite.open(STORY);
  const badge = () =>
    suite.driver.extension((chrome, tabId) => chrome.action.getBadgeText({ tabId }), tab.id);
  await expect.poll(badge).toBe('6');
});
