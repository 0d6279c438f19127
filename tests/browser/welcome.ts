import type { Page } from 'puppeteer-core';
import type { Driver } from './types';

/** The welcome page, which opens by itself when Sidelight is installed: so in every browser that has just started. */
export async function welcomePage(driver: Driver): Promise<Page> {
  const target = await driver.browser.waitForTarget((target) => target.url() === driver.url('welcome.html'));
  const page = await target.page();
  if (!page) throw new Error('The welcome page cannot be driven.');
  return page;
}
