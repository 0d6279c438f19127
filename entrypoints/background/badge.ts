import browser from 'webextension-polyfill';
import type { Asker } from '../../data/messages/serve-background';
import { changeCounts, NOTHING, readCounts, type TabCounts, total, withCount } from '../shared/tab-counts';

/** Quiet, and readable on light and dark toolbars alike: the pages' soft ink with paper on it. */
const COLOUR = '#5d574d';
const TEXT_COLOUR = '#fffdf9';
const MOST = 999;

/** The number of mentions on the toolbar icon, per tab; listens from now on. */
export function startBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });
  void browser.action.setBadgeTextColor({ color: TEXT_COLOUR });
  browser.tabs.onRemoved.addListener((tab) => changeCounts(tab, () => NOTHING));
  browser.tabs.onUpdated.addListener(async (tab, { status }) => {
    if (import.meta.env.FIREFOX) {
      if (status === 'complete') await show(tab, await readCounts(tab));
    } else if (status === 'loading') await changeCounts(tab, (counts) => forgetIfWiped(tab, counts));
  });
}

/** Records how many mentions a frame holds, and shows the sum for the tab. */
export async function count({ mentions }: { mentions: number }, from: Asker): Promise<null> {
  const { tab } = from;
  if (tab === undefined) throw new Error('Only a page in a tab holds mentions.');
  await changeCounts(tab, async (before) => {
    const after = withCount(before, from, mentions);
    await show(tab, after);
    return after;
  });
  return null;
}

/*
 * Another page in the tab. Both browsers wipe the tab's badge themselves, and pages say themselves that they go. Beyond
 * that, as tried in Chromium 156 and Firefox 153:
 * - Chromium says "loading" for a change of address within the page too; the badge is wiped for a new page alone, before
 *   "loading" is said and before the new page can tell anything. So a wiped badge there means that the page before is
 *   gone, though it may have crashed and said nothing.
 * - Firefox wipes the badge late: after a page that it brought back from its cache has told its count. There the count
 *   is shown once more at the end of loading.
 */
async function forgetIfWiped(tab: number, counts: TabCounts): Promise<TabCounts> {
  if (total(counts) === 0) return counts;
  const text = await browser.action.getBadgeText({ tabId: tab }).catch(() => '');
  return text === '' ? NOTHING : counts;
}

async function show(tab: number, counts: TabCounts): Promise<void> {
  const sum = total(counts);
  const text = sum === 0 ? '' : sum > MOST ? `${MOST}+` : String(sum);
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => {});
}
