import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageEntity } from '../../data/messages/types';
import { newestTab } from './ask';
import { openRealPopup } from './popup';
import { Tab } from './tab';
import type { Driver } from './types';
import { until } from './until';

/** The entity whose card is pictured, and how the sample page spells it. */
const PICTURED = { light: 'Kaja Kallas', dark: 'Alexander Lukashenko' } as const;

/** Paper around a card in its picture, in pixels. */
const MARGIN = 90;

/** Rests the pointer on a spelling until its card is there. */
async function openCard(tab: Tab, spelled: string, name: string): Promise<void> {
  await tab.hover(spelled);
  // A heading begins with a capital, whatever the name does.
  const heading = name.toLowerCase();
  await until(`a card for "${spelled}" that says ${name}`, async () =>
    (await tab.cardText()).toLowerCase().includes(heading),
  );
}

async function closeCard(tab: Tab): Promise<void> {
  await tab.leave();
  await until('the card to close', async () => (await tab.cards()).length === 0);
}

type Scheme = 'light' | 'dark';

/** With motion reduced a card does not fade in, and none is caught half there. */
const wear = (page: Page, scheme: Scheme) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/**
 * A picture that comes out the same twice in a row: of what lies past the window, Chromium now and then captures a frame
 * that shows the page's top again.
 */
async function still(page: Page, fullPage: boolean): Promise<Uint8Array> {
  let last: Uint8Array = new Uint8Array();
  await until('a picture that stays the same', async () => {
    const before = last;
    last = await page.screenshot({ fullPage });
    return Buffer.compare(before, last) === 0;
  });
  return last;
}

/** Pictures one of the extension's pages as it is, in light and in dark. */
async function pictureBoth(page: Page, path: string, fullPage = false): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await wear(page, scheme);
    writeFileSync(`${path}${scheme === 'dark' ? '-dark' : ''}.png`, await still(page, fullPage));
  }
}

async function pictureCard(tab: Tab, scheme: Scheme, path: string): Promise<void> {
  await wear(tab.page, scheme);
  const name = PICTURED[scheme];
  await openCard(tab, name, name);
  const box = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const { x, y, width, height } = root!.host.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const left = Math.max(0, box.x - MARGIN);
  const top = Math.max(0, box.y - MARGIN);
  const clip = {
    x: left,
    y: top,
    width: box.x + box.width + MARGIN - left,
    height: box.y + box.height + MARGIN - top,
  };
  await tab.page.screenshot({ path: `${path}-${scheme}.png`, clip });
  await closeCard(tab);
}

/** Opens the card of every entity, at the first place where the page names it. */
async function openEvery(tab: Tab, entities: readonly PageEntity[]): Promise<void> {
  const found = (await tab.ask('found', { around: 0 })) ?? [];
  for (const { id, name } of entities) {
    const first = found.find(({ entity }) => entity === id);
    if (!first) throw new Error(`${name} is counted on the page and found nowhere.`);
    await openCard(tab, first.text, name);
    await closeCard(tab);
  }
}

/** Names are marked near the viewport alone: it grows to the page, and has a frame to be marked in. */
async function pictureWhole(page: Page, path: string): Promise<void> {
  const view = page.viewport()!;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...view, height });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  await pictureBoth(page, path);
  await page.setViewport(view);
}

/**
 * Tries everything on the welcome page as a reader would, and takes pictures of it in light and in dark: the page, a
 * card, the popup's two tabs, the options.
 *
 * @param page the welcome page
 * @param folder where the pictures go; made if need be
 * @returns the entities found on the page; each of their cards was opened
 * @throws when a name or a card is missing
 */
export async function takeTour(driver: Driver, page: Page, folder: string): Promise<readonly PageEntity[]> {
  mkdirSync(folder, { recursive: true });
  const tab = new Tab(driver, page, await newestTab(driver));
  await page.setViewport({ width: 1280, height: 860, deviceScaleFactor: 2 });
  await tab.read();
  const report = await tab.ask('page', {});
  if (!report || report.entities.length === 0) throw new Error('No name was found on the sample page.');
  await pictureWhole(page, join(folder, 'welcome'));
  await pictureCard(tab, 'light', join(folder, 'card'));
  await pictureCard(tab, 'dark', join(folder, 'card'));
  await page.emulateMediaFeatures([]);
  await openEvery(tab, report.entities);

  const popup = await openRealPopup(driver);
  await popup.waitForSelector('#panel-page li');
  // Without a display its window is lower than it is.
  await pictureBoth(popup, join(folder, 'popup-page'), true);
  await popup.click('#tab-story');
  await popup.waitForSelector('#panel-story p');
  await pictureBoth(popup, join(folder, 'popup-story'), true);
  await popup.close();

  const options = await driver.browser.newPage();
  await options.setViewport({ width: 1280, height: 860, deviceScaleFactor: 2 });
  await options.goto(driver.url('options.html'));
  await options.waitForSelector('.card');
  await pictureBoth(options, join(folder, 'options'), true);
  return report.entities;
}
