import type { PackInput } from '../pack/schema';
import type { FactbookEntry } from './factbook';
import COUNTRIES from './tables/countries.json';

/** What the hand-kept table says of a country beyond its sources. */
export interface CountryNotes {
  id?: string;
  name?: string;
  role?: string;
  fips?: string;
  wikidata?: string;
  region?: string;
  /** In place of the sources' words, where those are an essay, a judgement, or out of date. */
  capital?: string;
  government?: string;
  native?: { text: string; lang: string };
  /** Entries of the factbook that together are this country. */
  parts?: string[];
  strength?: string;
  names?: string[];
  demonyms?: string[];
  clues?: string[];
  exclusions?: string[];
}

export type EntityInput = PackInput['entities'][number];

/** A country or territory with all its sources side by side. */
export interface Country {
  iso2: string;
  id: string;
  name: string;
  notes: CountryNotes;
  /** The row of the country codes; empty for Kosovo, which has none. */
  codes: Record<string, string>;
  factbook: FactbookEntry | undefined;
  /** Its entries, where the factbook has several and none of the whole. */
  parts?: readonly FactbookEntry[];
}

export const NOTES: Record<string, CountryNotes> = COUNTRIES;

/** Whether it is a state: its leaders are in the news by their surnames, those of a territory are not. */
export function isState({ iso2, codes }: Country): boolean {
  return codes.is_independent === 'Yes' || ['XK', 'TW', 'HK', 'PS'].includes(iso2);
}
