const BYTES = ['byte', 'kilobyte', 'megabyte'] as const;

/** @returns "0 byte", "740 byte", "12 kB", "3.4 MB": bytes as a person reads them, in steps of 1000. */
export function readableBytes(bytes: number): string {
  const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return new Intl.NumberFormat('en-GB', {
    style: 'unit',
    unit: BYTES[step]!,
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
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
