import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPackFile } from '../../../data/pack/parse';
import type { Entity } from '../../../data/pack/schema';
import type { Country, EntityInput } from '../../../data/world/country';
import { demonyms } from '../../../data/world/demonyms';
import { heads } from '../../../data/world/heads';
import { organisations } from '../../../data/world/organisations';
import { otherPlaces } from '../../../data/world/places';
import { SOURCES } from '../../../data/world/sources';
import CAPITALS from '../../../data/world/tables/capitals.json';

/* The committed pack beside the tables it is made from, as far as that goes without the sources. */

const parsed = readPackFile(readFileSync('data/packs/world.json', 'utf8'));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { pack } = parsed;
const byId = new Map(pack.entities.map((entity) => [entity.id, entity]));

/** Countries as the pack has them, enough for the lists of members. */
const countries: Country[] = pack.entities
  .filter(({ kind, iso2 }) => kind === 'place' && iso2 && !/^(?:SU|YU|CS|DD)$/.test(iso2))
  .map(({ id, iso2, name, facts }) => {
    const inside = facts.some(
      ({ label, text }) => label === 'Member of' && text.startsWith('United Nations'),
    );
    return {
      iso2: iso2!,
      id,
      name,
      notes: {},
      codes: { is_independent: inside ? 'Yes' : '' },
      factbook: undefined,
    };
  });

/** The parts of an entity that tables alone decide; defaults filled in as reading a pack does. */
const known = ({
  id,
  kind,
  name,
  role,
  names,
  facts = [],
  clues = [],
  exclusions = [],
}: Entity | EntityInput) => ({
  id,
  kind,
  name,
  role,
  facts,
  clues,
  exclusions,
  names: names.map((each) => ({ ...each, form: each.form ?? 'name' })),
});

describe('the committed pack', () => {
  it('names the sources that the script does', () => {
    expect(pack.sources).toEqual(SOURCES);
  });

  it.each([
    ['organisations', organisations(countries)],
    ['nations, former states and second capitals', otherPlaces()],
    ['heads of organisations', heads()],
  ])('has the %s that the tables say, word for word: run npm run world where it does not', (_, made) => {
    expect(made.length).toBeGreaterThan(0);
    for (const entity of made) expect(known(byId.get(entity.id)!)).toEqual(known(entity));
  });

  it('has the words of nationality of every country in the table', () => {
    for (const { iso2, id } of countries) {
      const own = byId.get(id)!.names.filter(({ form, langs }) => form === 'demonym' && langs);
      const texts = new Set(own.map(({ text, lang }) => `${lang} ${text}`));
      for (const { text, lang } of demonyms(iso2)) expect(texts, id).toContain(`${lang} ${text}`);
    }
  });

  it('keeps the strengths of capitals', () => {
    for (const [iso2, notes] of Object.entries(CAPITALS)) {
      if (!('strength' in notes) || notes.strength !== 'shared') continue;
      const country = countries.find((each) => each.iso2 === iso2)!;
      const capital = pack.entities.find(
        ({ relations, kind }) =>
          kind === 'place' &&
          relations.some(({ to, as }) => to === country.id && as.startsWith('capital of')),
      );
      if ('skip' in notes) continue;
      expect(capital?.names[0]?.strength, iso2).toBe('shared');
    }
  });

  it('is one entity a line, in the order of the script: countries by code, then the rest', () => {
    const codes = countries.map(({ iso2 }) => iso2);
    expect(codes).toEqual([...codes].sort());
    const lines = readFileSync('data/packs/world.json', 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(pack.entities.length + 1);
  });
});
