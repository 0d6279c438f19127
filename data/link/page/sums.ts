import type { LexiconEntity } from '../../lexicon/types';

/** What a page says about one entity, as sums. */
export interface Sums {
  entity: LexiconEntity;
  /** How often it stands there by a whole name or handle, and by which spellings. */
  count: number;
  spelled: Map<string, number>;
  /** By which whole names that others bear too, where the page must name the person's country. */
  likely: Map<string, number>;
  /** One of the spellings, the same whatever their order. */
  confirmed: string | null;
  /** How often the surname stands with another given name. */
  rivals: number;
  /** How often it stands alone, where it is a rare one, and how often behind a word that may be a given name. */
  bare: number;
  openers: number;
  /** How often which words stand there that speak for it, and one of them. */
  supports: Map<string, number>;
  supported: string | null;
}

/** The sums of an entity of which nothing has been read yet. */
export const noSums = (entity: LexiconEntity): Sums => ({
  entity,
  count: 0,
  spelled: new Map(),
  likely: new Map(),
  confirmed: null,
  rivals: 0,
  bare: 0,
  openers: 0,
  supports: new Map(),
  supported: null,
});

/**
 * All that decisions use of these sums, as a key to compare. A count matters only beside rivals, and only in whether it
 * is far higher than theirs: otherwise each new mention would have all others of that name judged again.
 */
export function summary(sums: Sums): string {
  const { count, confirmed, likely, rivals, supported } = sums;
  const beside = rivals > 0 ? (outnumbersRivals(sums) ? '>' : '<') : '';
  return `${count > 0 ? '+' : '-'}${supported}|${confirmed}|${best(likely.keys())}${beside}${isOften(sums)}`;
}

/** A surname that a page writes so often without a given name is one it counts on its readers to know. */
const OFTEN = 3;

/** Whether the surname alone stands on the page so often. */
export const isOften = ({ bare, openers }: Sums): boolean => bare >= OFTEN && openers === 0;

/** Whether an entity is named far more often than all others of its surname. */
export function outnumbersRivals({ count, rivals }: Sums): boolean {
  return count >= rivals * 3;
}

/** The spelling shown as evidence: the longest, not in capitals if there is another, then the first by alphabet. */
export function best(spellings: Iterable<string>): string | null {
  const rank = (text: string) => text.length - (text === text.toUpperCase() ? 0.5 : 0);
  return [...spellings].sort((left, right) => rank(right) - rank(left) || (left < right ? -1 : 1))[0] ?? null;
}

/** Counts a key once more (1) or once less (-1); what stands there no more is not kept. */
export function bump(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + sign;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
