import type { Page } from 'puppeteer-core';
import type { Tab } from './tab';
import type { Driver } from './types';

/** Opens the real popup over the active tab, as a press on the toolbar button does. Chromium only. */
export async function openRealPopup(driver: Driver): Promise<Page> {
  await driver.extension((chrome) => chrome.action.openPopup());
  const target = await driver.browser.waitForTarget((target) => target.url() === driver.url('popup.html'));
  // A popup is no tab: Puppeteer makes a page of it only when told to.
  return target.asPage();
}

/** Opens the popup about a tab: the real one in Chromium; in Firefox, which lets no driver into it, in a tab. */
export async function openPopup(driver: Driver, tab: Tab): Promise<Page> {
  if (driver.kind === 'chromium') {
    await tab.page.bringToFront();
    return openRealPopup(driver);
  }
  const page = await driver.browser.newPage();
  await page.goto(driver.url(`popup.html?tab=${tab.id}`), { waitUntil: [] });
  return page;
}
