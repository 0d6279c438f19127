import type { PackInput } from '../pack/schema';

/** What the pack is drawn from; its cites number these from 1. */
export const SOURCES: NonNullable<PackInput['sources']> = [
  { title: 'The World Factbook', publisher: 'CIA', licence: 'Public domain', asOf: '2026-01' },
  {
    title: 'Country codes',
    publisher: 'DataHub',
    url: 'https://datahub.io/core/country-codes',
    licence: 'ODC-PDDL-1.0',
    asOf: '2026-01',
  },
  {
    title: 'Unicode CLDR 48, territory names',
    publisher: 'Unicode',
    url: 'https://cldr.unicode.org',
    licence: 'Unicode-3.0',
    asOf: '2025-10',
  },
  { title: 'General reference: treaties, charters, lists of members', asOf: '2026-01' },
];

export const FACTBOOK = [1];
export const CODES = [2];
export const REFERENCE = [4];
