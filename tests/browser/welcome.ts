import type { Page } from 'puppeteer-core';
import type { Driver } from './types';
import { until } from './until';

/** The welcome page, which opens by itself when Sidelight is installed: so in every browser that has just started. */
export async function welcomePage(driver: Driver): Promise<Page> {
  const address = driver.url('welcome.html');
  let found: Page | undefined;
  await until('the welcome page', async () => {
    for (const page of await driver.browser.pages()) {
      // Asked of the page itself: Firefox tells a driver of no address that an extension's page goes to.
      const at = await page.evaluate(() => location.href).catch(() => '');
      if (at === address) found = page;
    }
    return found !== undefined;
  });
  return found!;
}

/**
 * Waits for the welcome page and closes it. Through the extension, which sees its own tabs: Firefox does not tell a
 * driver that an extension's page has loaded.
 */
export function closeWelcome(driver: Driver): Promise<void> {
  const address = driver.url('welcome.html');
  return until('the welcome page to open', () =>
    driver.extension(async (chrome, address) => {
      const opened = (await chrome.tabs.query({})).find(({ url }) => url === address);
      if (opened?.id !== undefined) await chrome.tabs.remove(opened.id);
      return opened !== undefined;
    }, address),
  );
}
