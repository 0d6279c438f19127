import browser, { type Tabs } from 'webextension-polyfill';

/**
 * The tab the popup speaks of: the active one, or `?tab=ID` where the popup is opened as a page of its own, beside the
 * page it is about.
 */
export async function whichTab(search: string): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}
