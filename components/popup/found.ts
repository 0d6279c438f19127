import { fold } from '../../data/lexicon/fold';
import type { SearchRow } from '../../data/library/search';
import type { Kind } from '../../data/pack/values';
import type { Setting } from '../options/settings-index';

/** What a search found, the best first. */
export interface Found {
  rows: readonly SearchRow[];
  settings: readonly Setting[];
}

/** The rows of one kind, in their order. */
export interface FoundKind {
  kind: Kind;
  rows: readonly SearchRow[];
}

/** Rows by kind: the kind of the best row first. */
export function byKind(rows: readonly SearchRow[]): FoundKind[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) }));
}

/** Whether settings are meant rather than names: some fit, and no name begins with what is typed. */
export function settingsFirst({ rows, settings }: Found, query: string): boolean {
  const typed = fold(query.trim());
  const named = rows.some(({ name }) =>
    fold(name)
      .split(/[\s-]+/u)
      .some((word) => word.startsWith(typed)),
  );
  return settings.length > 0 && !named;
}
