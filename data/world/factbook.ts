import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from './clean';

/** A country file of the factbook: nested headings with texts in HTML at the leaves. */
export class FactbookEntry {
  constructor(private readonly data: unknown) {}

  /** The plain text under a path of headings; undefined where the file has none, or says "none". */
  text(...path: string[]): string | undefined {
    let at: unknown = this.data;
    for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
    const value = (at as { text?: unknown } | undefined)?.text;
    if (typeof value !== 'string') return undefined;
    const plain = clean(value);
    return /^(?:none|NA|)$/i.test(plain) ? undefined : plain;
  }
}

/**
 * @param folder of the factbook: one folder a region, one JSON file a country, named by its FIPS code.
 * @returns entries by code in lower case.
 */
export function readFactbook(folder: string): Map<string, FactbookEntry> {
  const entries = new Map<string, FactbookEntry>();
  for (const region of readdirSync(folder, { withFileTypes: true })) {
    if (!region.isDirectory()) continue;
    for (const file of readdirSync(join(folder, region.name))) {
      const data = JSON.parse(readFileSync(join(folder, region.name, file), 'utf8'));
      entries.set(file.replace(/\.json$/, ''), new FactbookEntry(data));
    }
  }
  return entries;
}
