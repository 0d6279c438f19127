import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { useBrowser } from './suite';

const suite = useBrowser();

const PAGE =
  '<p>In Brussels, Kaja Kallas met Marta Kos. Later they spoke of Belarus and the Belarusian economy.</p>';
const EVERYTHING = ['Belarus', 'Kaja Kallas', 'Marta Kos'];

/** A page to read and the options page beside it, at one of its sections. */
async function both(section: string): Promise<{ tab: Tab; options: Page }> {
  const tab = await suite.open(PAGE);
  await marks(tab).toEqual(EVERYTHING);
  const { page: options } = await suite.openOwn(`options.html#${section}`);
  return { tab, options };
}

const marks = (tab: Tab) => expect.poll(async () => (await tab.marks()).map(({ text }) => text).sort());

async function press(options: Page, selector: string): Promise<void> {
  await options.bringToFront();
  const control = await options.waitForSelector(selector);
  await control!.click();
}

describe('every option acts at once in a tab that is open', () => {
  it('on and off', async () => {
    const { tab, options } = await both('general');
    await press(options, '#enabled');
    await marks(tab).toEqual([]);
    await press(options, '#enabled');
    await tab.page.bringToFront();
    await marks(tab).toEqual(EVERYTHING);
  });

  it('the wait before a card', async () => {
    const { tab, options } = await both('general');
    await options.waitForSelector('#delay');
    await options.select('#delay', '0');
    await tab.page.bringToFront();
    await tab.page.evaluate(() => {
      addEventListener('mousemove', () => performance.mark('moved'));
    });
    await tab.hover('Marta Kos');
    await expect.poll(() => tab.cards()).toHaveLength(1);
    const waited = await tab.page.evaluate(
      () => performance.now() - performance.getEntriesByName('moved').at(-1)!.startTime,
    );
    expect(waited).toBeLessThan(350);
  });

  it('kinds', async () => {
    const { tab, options } = await both('kinds');
    await press(options, '#kind-person');
    await tab.page.bringToFront();
    await marks(tab).toEqual(['Belarus']);
  });

  it('words of nationality', async () => {
    const { tab, options } = await both('kinds');
    await press(options, '#demonyms');
    await tab.page.bringToFront();
    await marks(tab).toEqual(['Belarus', 'Belarusian', 'Kaja Kallas', 'Marta Kos']);
  });

  it('quiet sites', async () => {
    const { tab, options } = await both('sites');
    await options.waitForSelector('form input');
    await options.type('form input', '127.0.0.1');
    await options.keyboard.press('Enter');
    await tab.page.bringToFront();
    await marks(tab).toEqual([]);
  });

  it('packs', async () => {
    const { tab, options } = await both('packs');
    await press(options, '.pack [role=switch]');
    await tab.page.bringToFront();
    await marks(tab).toEqual([]);
    await press(options, '.pack [role=switch]');
    await tab.page.bringToFront();
    await marks(tab).toEqual(EVERYTHING);
  });

  it('muted names', async () => {
    await suite.driver.extension((chrome) =>
      chrome.storage.local.set({ settings: { version: 1, changed: { muted: [{ entity: 'marta-kos' }] } } }),
    );
    const tab = await suite.open(PAGE);
    await marks(tab).toEqual(['Belarus', 'Kaja Kallas']);
    const { page: options } = await suite.openOwn('options.html#muted');
    await press(options, '::-p-xpath(//*[contains(., "Marta Kos")]/descendant::button[last()])');
    await tab.page.bringToFront();
    await marks(tab).toEqual(EVERYTHING);
  });
});
