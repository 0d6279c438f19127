import { nameIn } from './cldr';
import { type Country, NOTES } from './country';
import type { FactbookEntry } from './factbook';
import { idOf } from './ids';

/**
 * Every country and territory of the country codes, and Kosovo.
 *
 * @param rows of the country codes; `factbook` by FIPS code.
 */
export function countries(
  rows: readonly Record<string, string>[],
  factbook: ReadonlyMap<string, FactbookEntry>,
): Country[] {
  const codes = new Map(rows.map((row) => [row['ISO3166-1-Alpha-2']!, row]));
  const all = [...codes.keys(), ...Object.keys(NOTES).filter((iso2) => !codes.has(iso2))];
  return all.sort().map((iso2) => {
    const notes = NOTES[iso2] ?? {};
    const row = codes.get(iso2) ?? {};
    const name =
      notes.name ??
      nameIn(iso2, 'en')!
        .replace(/ & /g, ' and ')
        .replace(/^St\. /, 'Saint ');
    const fips = (notes.fips ?? row.FIPS ?? '').toLowerCase();
    const parts = (notes.parts ?? []).flatMap((code) => factbook.get(code) ?? []);
    return { iso2, id: notes.id ?? idOf(name), name, notes, codes: row, factbook: factbook.get(fips), parts };
  });
}
