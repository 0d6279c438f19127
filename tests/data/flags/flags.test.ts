import { describe, expect, test } from 'vitest';
import { drawFlags } from '../../../data/flags/bundle';
import { readFlags, withFlag } from '../../../data/flags/flags';
import type { CardContent } from '../../../data/library/card';

const about = (change: Partial<CardContent>): CardContent => ({
  id: 'vik',
  kind: 'place',
  name: 'Vik',
  role: 'Country',
  lang: 'en',
  parts: [],
  ...change,
});

describe('flags', () => {
  test('are there for countries, the union, and the nations that have one', async () => {
    const flags = await readFlags();
    for (const code of ['BY', 'DE', 'TV', 'KP', 'US', 'XK', 'PS', 'TW', 'Q458', 'Q21', 'Q22', 'Q25']) {
      expect(flags[code]?.shapes.length, code).toBeGreaterThan(0);
    }
    expect(Object.keys(flags).length).toBeGreaterThanOrEqual(248);
    expect(flags).toEqual(drawFlags());
  });

  test('stand for nothing that has no flag of its own, and for no part of another', async () => {
    const flags = await readFlags();
    for (const code of ['AQ', 'BQ', 'AC', 'IC', 'XA', 'XC', 'Q26']) expect(flags).not.toHaveProperty(code);
    expect(flags.YT).toEqual(flags.FR);
  });

  test('are small enough to travel with a card', async () => {
    for (const [code, flag] of Object.entries(await readFlags())) {
      expect(JSON.stringify(flag).length, code).toBeLessThan(8000);
    }
  });

  test('go to the card of the place, not to a person’s', async () => {
    const flags = await readFlags();
    expect(withFlag(about({ iso2: 'BY' }), flags).flag).toEqual(flags.BY);
    expect(withFlag(about({ kind: 'organisation', wikidata: 'Q458' }), flags).flag).toEqual(flags.Q458);
    expect(withFlag(about({ kind: 'person', iso2: 'BY' }), flags)).not.toHaveProperty('flag');
    expect(withFlag(about({}), flags)).not.toHaveProperty('flag');
    expect(withFlag(about({ iso2: 'SU' }), flags)).not.toHaveProperty('flag');
  });
});
