import type { Page } from 'puppeteer-core';
import type { Driver } from './types';

/** Opens the real popup over the active tab, as a press on the toolbar button does. Chromium only. */
export async function openPopup(driver: Driver): Promise<Page> {
  await driver.extension((chrome) => chrome.action.openPopup());
  const target = await driver.browser.waitForTarget((target) => target.url() === driver.url('popup.html'));
  // A popup is no tab, so Puppeteer makes a page of it only when told to.
  return target.asPage();
}
