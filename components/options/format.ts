import { counted } from '../parts/count';

/** @returns "1 byte", "740 bytes", "12 kB", "3.4 MB": as a person reads them, in steps of 1000. */
export function readableBytes(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte', 'bytes');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** @returns "Belarusian" for "be"; the tag itself where it has no name. */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
