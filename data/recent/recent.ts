import { isId } from '../pack/values';
import { isRecord } from '../settings/field';

/*
 * The names read this week: of each entity whose card was open, the day it last was, and nothing else. Kept only while
 * the reader wants fainter marks for them.
 */

/** Entities by id, each with the day it was last read: whole days since 1970, UTC. */
export type Recent = Readonly<Record<string, number>>;

/** A name stays read for so many days, today included. */
const DAYS = 7;

/** The most that is kept; the longest ago go first. */
export const MOST_RECENT = 500;

/** @returns the day of a moment (milliseconds since 1970). */
export const dayOf = (now: number): number => Math.floor(now / 86_400_000);

/**
 * What is still of this week, as far as it is sound.
 *
 * @param stored anything.
 * @param today a day as `dayOf` gives it. What lies ahead of it is dropped: a clock was wrong.
 */
export function recentOf(stored: unknown, today: number): Recent {
  if (!isRecord(stored)) return {};
  const fresh = Object.entries(stored).filter(
    (entry): entry is [string, number] =>
      isId(entry[0]) &&
      Number.isInteger(entry[1]) &&
      (entry[1] as number) <= today &&
      today - (entry[1] as number) < DAYS,
  );
  return Object.fromEntries(fresh.sort(([, a], [, b]) => b - a).slice(0, MOST_RECENT));
}

/** The same with one entity read today. */
export function withRead(recent: Recent, entity: string, today: number): Recent {
  return recentOf({ ...recent, [entity]: today }, today);
}
