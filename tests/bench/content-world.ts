import type { Page, Realm } from 'puppeteer-core';
import { until } from '../browser/until';

/**
 * The world of a page in which the content script runs. There, unlike in the page's own, the browser keeps what scripts
 * have of the page's nodes in a table beside them, and has to make a larger one as it fills. Chromium only.
 */
export async function contentWorld(page: Page): Promise<Realm> {
  const world = () => page.mainFrame().extensionRealms()[0];
  await until('the content script', async () => world() !== undefined);
  return world()!;
}
