import { SEARCH_ID } from './search';
import type { PopupProps } from './types';

/** By which row to move, from the one that has the focus; Home and End lead to the ends. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const searchField = () => document.getElementById(SEARCH_ID);

const rowsOf = (which: '.read' | '.views .go') => [...document.querySelectorAll<HTMLElement>(which)];

/**
 * What the popup's keys do wherever the focus is: `/` leads to the search, Enter there opens what fits best, arrows go
 * along the rows, and Escape takes one step back; only where there is none does the browser close the popup.
 */
export function onKeyDown(event: KeyboardEvent, { entity, query, results, actions }: PopupProps): void {
  // Enter and Escape may be about a word that is still being composed.
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === '/' && !typing && !entity) {
    event.preventDefault();
    searchField()?.focus();
  } else if (event.key === 'Enter' && results && event.target === searchField()) {
    rowsOf('.views .go')[0]?.click();
  } else if (event.key === 'Escape' && entity) {
    event.preventDefault();
    actions.back();
  } else if (event.key === 'Escape' && query !== '') {
    event.preventDefault();
    searchField()?.focus();
    actions.search('');
  } else if (event.target instanceof HTMLElement && moved(event.target, event.key)) {
    event.preventDefault();
  }
}

/** Moves the focus to another row, from the search field to the first and from the first back to it. */
function moved(from: HTMLElement, key: string): boolean {
  const rows = rowsOf(from.matches('.read') ? '.read' : '.views .go');
  const at = rows.indexOf(from);
  const step = STEPS[key];
  const entering = from === searchField() && key === 'ArrowDown';
  if (step === undefined || (at < 0 && !entering)) return false;
  const to = Math.min(at + step, rows.length - 1);
  const target = to < 0 && key === 'ArrowUp' ? searchField() : rows[Math.max(to, 0)];
  target?.focus();
  return target !== undefined;
}
