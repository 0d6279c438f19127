import { locale } from './source';

/*
 * Chromium (156) knows the plural rules of Belarusian, and neither its dates, numbers, lists nor language names: asked
 * for them it answers in the language of the browser. Russian writes figures the same way.
 */
const FIGURES = 'ru';

/** The locales to hand to `Intl` for figures: the interface's language, and one that writes them the same way. */
export const figures = (): string[] => [locale(), FIGURES];

const kept = new Map<string, unknown>();

/**
 * What the browser makes for a language, made once for each: a formatter takes up to a millisecond, and the first look
 * at which languages it has dates in takes Chromium (156) ten.
 *
 * @param what tells it from others of the language.
 */
export function once<T>(what: string, make: () => T): T {
  const key = `${what} ${locale()}`;
  const made = kept.has(key) ? (kept.get(key) as T) : make();
  kept.set(key, made);
  return made;
}

/** Whether the browser can write dates, lists and names in the interface's language; figures it always can. */
export const hasWords = (): boolean =>
  once('words', () => Intl.DateTimeFormat.supportedLocalesOf(locale()).length > 0);

/** @returns 1204 as "1,204". */
export const number = (value: number): string =>
  once('number', () => new Intl.NumberFormat(figures())).format(value);

/** @returns "12 kB", "1200 ms": a number with its unit, as `Intl.NumberFormat` calls it. */
export function measure(value: number, unit: string, style: 'short' | 'long' = 'short'): string {
  const digits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(figures(), {
    style: 'unit',
    unit,
    unitDisplay: style,
    maximumFractionDigits: digits,
    useGrouping: 'min2',
  }).format(value);
}

/** @returns bytes as a person reads them, in steps of 1000. */
export function readableBytes(bytes: number): string {
  if (bytes < 1000) return measure(bytes, 'byte', 'long');
  return bytes < 1_000_000 ? measure(bytes / 1000, 'kilobyte') : measure(bytes / 1_000_000, 'megabyte');
}

/** @returns "12%" for 0.12. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(figures(), { style: 'percent' }).format(share);

/** @returns "a, b and c". */
export function list(items: readonly string[]): string {
  return hasWords() ? new Intl.ListFormat(locale()).format(items) : items.join(', ');
}

/** @returns "Belarusian" for "be"; a language's own name where the browser has no other; the tag where it has none. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([hasWords() ? locale() : tag], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
