import browser from 'webextension-polyfill';
import type { Asker } from '../../data/messages/serve-background';
import { forgetTab, readCounts, type TabCounts, takeCount, total } from './tab-counts';

/** Quiet, and readable on light and dark toolbars alike: the pages' soft ink with paper on it. */
const COLOUR = '#5d574d';
const TEXT_COLOUR = '#fffdf9';
const MOST = 999;

/** The number of mentions on the toolbar icon, per tab; listens from now on. */
export function startBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });
  void browser.action.setBadgeTextColor?.({ color: TEXT_COLOUR });
  browser.tabs.onRemoved.addListener((tab) => forgetTab(tab));
  // Firefox wipes a tab's badge when it brings a page back from its cache, after the page has told its count.
  browser.tabs.onUpdated.addListener(async (tab, { status }) => {
    if (status === 'complete') await show(tab, await readCounts(tab));
  });
}

/** Takes down how many mentions a frame holds, and shows the sum. */
export async function count({ mentions }: { mentions: number }, from: Asker): Promise<null> {
  if (from.tab === undefined) throw new Error('Only a page in a tab holds mentions.');
  await show(from.tab, await takeCount(from.tab, from, mentions));
  return null;
}

/** Both browsers take a tab's text away themselves when another page is opened in it. */
async function show(tab: number, counts: TabCounts): Promise<void> {
  const sum = total(counts);
  const text = sum === 0 ? '' : sum > MOST ? `${MOST}+` : String(sum);
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => {});
}
