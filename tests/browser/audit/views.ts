import type { Page } from 'puppeteer-core';
import type { Driver } from '../types';

/**
 * Runs a function where all that Sidelight shows on a page can be read: the closed roots of its cards are opened to
 * whoever looks through `shadowRoot`, in Chromium in the content script's world alone. The function is sent as text,
 * and its result comes back as JSON.
 */
export function inViews<A extends unknown[], R>(
  driver: Driver,
  page: Page,
  run: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const opened = `(roots, ...args) => {
    for (const value of roots) Object.defineProperty(value.host, 'shadowRoot', { value, configurable: true });
    return (${run})(...args);
  }`;
  return driver.cards(page.mainFrame(), opened as unknown as (roots: ShadowRoot[], ...args: A) => R, ...args);
}
