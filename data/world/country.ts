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
}

export const NOTES: Record<string, CountryNotes> = COUNTRIES;

/** Whether it is a state: its leaders are in the news by their surnames, those of a territory are not. */
export function isState({ iso2, codes }: Country): boolean {
  return codes.is_independent === 'Yes' || ['XK', 'TW', 'HK', 'PS'].includes(iso2);
}
