import type { WrittenDates } from '../../data/library/card';
import { figures, hasWords, once } from '../words/intl';

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const written = new Map<string, WrittenDates[string]>();

/** Takes over dates that another context of the extension has written, in the same language. */
export function takeDates(dates: WrittenDates): void {
  for (const [iso, date] of Object.entries(dates)) written.set(iso, date);
}

/** Writes dates for another context. */
export function writeDates(isos: readonly string[]): WrittenDates {
  return Object.fromEntries(isos.map((iso) => [iso, [readableDate(iso), readableDate(iso, 'short')]]));
}

/**
 * @param iso YYYY, YYYY-MM or YYYY-MM-DD, as packs hold it.
 * @param month 'short' where there is little room.
 * @returns "26 January 2025", "January 2025" or "2025", in the interface's language: as exact as the source is, in no
 *   time zone but its own.
 */
export function readableDate(iso: string, month: 'long' | 'short' = 'long'): string {
  const known = written.get(iso);
  if (known) return known[month === 'long' ? 0 : 1];
  const options = FORMATS[iso.length];
  const date = new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`);
  if (!options || Number.isNaN(date.getTime())) return iso;
  return once(`date ${iso.length} ${month}`, () => formatOf(options, month)).format(date);
}

const inFigures = ({ day }: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => ({
  month: '2-digit',
  ...(day && { day: '2-digit' }),
});

function formatOf(options: Intl.DateTimeFormatOptions, month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(figures(), {
    ...options,
    // In figures rather than in another language.
    ...(options.month && (hasWords() ? { month } : inFigures(options))),
    timeZone: 'UTC',
  });
}

/**
 * @param iso YYYY, YYYY-MM or YYYY-MM-DD.
 * @returns whether all of that day, month or year is more than a year before `now`.
 */
export function overAYearAgo(iso: string, now: Date): boolean {
  const [year = 0, month = 12, day] = iso.split('-').map(Number);
  // Day 0 of the next month is the last of this one.
  const end =
    day === undefined ? new Date(Date.UTC(year + 1, month, 0)) : new Date(Date.UTC(year + 1, month - 1, day));
  return end.getTime() + 24 * 60 * 60 * 1000 <= now.getTime();
}
