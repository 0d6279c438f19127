import type { PageState } from '../../components/popup/types';

type Silent = Extract<PageState, { state: 'unreadable' | 'reload' }>;

/** Where browsers let no extension in, whatever its permissions. */
const SHOPS = new Set(['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com']);

/**
 * Why no content script answers in a tab.
 *
 * @param url the tab's address. The browser tells it of pages the reader pressed the button on, and of none of its own.
 */
export function whySilent(url: string | undefined): Silent {
  if (!url || !URL.canParse(url)) return { state: 'unreadable', why: 'browser' };
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return { state: 'unreadable', why: 'file' };
  if (protocol !== 'http:' && protocol !== 'https:') return { state: 'unreadable', why: 'browser' };
  const shop = SHOPS.has(hostname) || (hostname === 'chrome.google.com' && pathname.startsWith('/webstore'));
  if (shop) return { state: 'unreadable', why: 'shop' };
  return isPdf(url) ? { state: 'unreadable', why: 'pdf' } : { state: 'reload' };
}

/** Whether an address is that of a PDF: the browser's viewer shows it, in which there is no text to read. */
export function isPdf(url: string | undefined): boolean {
  return url !== undefined && URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
