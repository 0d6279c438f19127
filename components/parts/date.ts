const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * @param iso YYYY, YYYY-MM or YYYY-MM-DD, as packs hold it.
 * @param month 'short' where there is little room.
 * @returns "26 January 2025", "January 2025" or "2025": as exact as the source is, in no time zone but its own.
 */
export function readableDate(iso: string, month: 'long' | 'short' = 'long'): string {
  const options = FORMATS[iso.length];
  const date = new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`);
  if (!options || Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat('en-GB', {
    ...options,
    ...(options.month && { month }),
    timeZone: 'UTC',
  }).format(date);
}
