import type { Tabs } from 'webextension-polyfill';
import type { PopupTab } from '../../components/popup/types';
import { isId, KINDS } from '../../data/pack/values';
import { isRecord } from '../../data/settings/field';
import type { PopupState } from './state';

/** Where the popup was left is kept in memory until the browser is closed, under this key of session storage. */
export const REMEMBERED = 'popup';

/** The part of the state that is remembered. */
export type Place = Pick<PopupState, 'tab' | 'kind' | 'chosen' | 'scrolled'>;

const PARTS: readonly (keyof Place)[] = ['tab', 'kind', 'chosen', 'scrolled'];

/** Whether a change moves the place at which the popup is left. */
export const moves = (change: Partial<PopupState>): boolean => PARTS.some((part) => part in change);

/**
 * Tells one page from another without naming either: which pages are read is kept nowhere.
 *
 * @returns null for a page in a private window: nothing is remembered of it.
 */
export function pageMark(tab: Tabs.Tab | undefined): string | null {
  if (tab?.incognito) return null;
  let hash = 0;
  for (const letter of tab?.url ?? '') hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) | 0;
  return `${tab?.id} ${hash}`;
}

/** @returns what to store: the tab for all pages, the rest for this one. */
export function toRemember({ tab, kind, chosen, scrolled }: Place, page: string): Record<string, unknown> {
  return { page, tab, kind, scrolled, ...(chosen !== undefined && { chosen }) };
}

/**
 * Where the popup was left.
 *
 * @param stored as session storage has it; garbage costs what it stands for.
 * @param page on another page than the last one only the tab is kept.
 */
export function remembered(stored: unknown, page: string | null): Place {
  const record = isRecord(stored) ? stored : {};
  const tab: PopupTab = record.tab === 'story' ? 'story' : 'page';
  const { kind, chosen, scrolled } = record.page === page ? record : {};
  const pixels = isRecord(scrolled) ? scrolled : {};
  return {
    tab,
    kind: KINDS.find((each) => each === kind) ?? null,
    chosen: chosen === null || isId(chosen) ? chosen : undefined,
    scrolled: { page: within(pixels.page), story: within(pixels.story) },
  };
}

const within = (pixels: unknown) =>
  typeof pixels === 'number' && pixels > 0 && pixels < 1_000_000 ? pixels : 0;
