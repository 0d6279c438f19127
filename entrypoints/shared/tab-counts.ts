import browser from 'webextension-polyfill';
import { isRecord } from '../../data/settings/field';
import { inTurn } from '../../data/storage/turns';

/*
 * How many mentions each document of a tab holds. Kept in session storage, since the background is put to sleep between
 * messages. Counted by document and not by frame: when a page comes back from the back/forward cache, Chromium tells of
 * its return first and then, under another frame number, that the page before it has gone.
 */

/** What is known of one tab. */
export interface TabCounts {
  readonly documents: Readonly<Record<string, { frame: number; mentions: number }>>;
  /** The document in which the reader stepped last; empty at first. */
  readonly at: string;
}

/** A document in a frame of a tab. */
export interface Holder {
  document: string;
  frame: number;
}

/** A tab of which nothing is known. */
export const NOTHING: TabCounts = { documents: {}, at: '' };

const key = (tab: number) => `tab:${tab}`;

/** What is known of a tab. */
export async function readCounts(tab: number): Promise<TabCounts> {
  return countsIn(await browser.storage.session.get(key(tab)), tab);
}

/** @param session what session storage holds, as far as it is of the tab. */
function countsIn(session: Readonly<Record<string, unknown>>, tab: number): TabCounts {
  const stored = session[key(tab)];
  return isRecord(stored) ? (stored as unknown as TabCounts) : NOTHING;
}

/** Changes what is known of a tab, one change after the other: also what `apply` waits for happens in that order. */
export function changeCounts(
  tab: number,
  apply: (counts: TabCounts) => TabCounts | Promise<TabCounts>,
): Promise<void> {
  return inTurn(key(tab), async () => {
    const before = await readCounts(tab);
    const after = await apply(before);
    if (after === NOTHING) await browser.storage.session.remove(key(tab));
    else if (after !== before) await browser.storage.session.set({ [key(tab)]: after });
  });
}

/** How many mentions all frames of a tab hold together. */
export function total({ documents }: TabCounts): number {
  return Object.values(documents).reduce((sum, { mentions }) => sum + mentions, 0);
}

/** The documents of a tab that hold mentions, the page itself first. */
export function holders({ documents }: TabCounts): Holder[] {
  return Object.entries(documents)
    .map(([document, { frame }]) => ({ document, frame }))
    .sort((left, right) => left.frame - right.frame);
}

/**
 * The frames of a tab to ask one by one: the top frame (0) first, then those that have told of mentions. A frame may
 * hold no content script, or be gone by now.
 *
 * @param session what session storage holds, where that is being read already.
 */
export async function framesToAsk(
  tab: number,
  session: Promise<Readonly<Record<string, unknown>>> = browser.storage.session.get(key(tab)),
): Promise<number[]> {
  return [...new Set([0, ...holders(countsIn(await session, tab)).map(({ frame }) => frame)])];
}

/**
 * Records the count of a document. A new document in a frame replaces the one before, which may not have had the time
 * to report that it went.
 */
export function withCount(counts: TabCounts, { document, frame }: Holder, mentions: number): TabCounts {
  const stays = (id: string, at: number) => id !== document && (mentions === 0 || at !== frame);
  const others = Object.entries(counts.documents).filter(([id, each]) => stays(id, each.frame));
  const own = mentions > 0 ? { [document]: { frame, mentions } } : {};
  return { ...counts, documents: { ...Object.fromEntries(others), ...own } };
}
