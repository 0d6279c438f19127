import type { PackInput } from '../pack/schema';
import { capital } from './capitals';
import { countries } from './countries';
import type { FactbookEntry } from './factbook';
import { heads } from './heads';
import { organisations } from './organisations';
import { people } from './people';
import { person } from './person';
import { otherPlaces, place } from './places';
import { SOURCES } from './sources';
import { tieBack } from './ties';

/**
 * The reference pack of the world, not validated yet.
 *
 * @param rows of the country codes; `factbook` by FIPS code in lower case.
 */
export function worldPack(
  rows: readonly Record<string, string>[],
  factbook: ReadonlyMap<string, FactbookEntry>,
): PackInput {
  const all = countries(rows, factbook);
  const others = otherPlaces();
  const places = [...all.map(place), ...others];
  const capitals = all.flatMap((country) => capital(country) ?? []);
  const leaders = people(all).map(person);
  tieBack(places, [...leaders, ...capitals, ...others]);
  return {
    format: 1,
    id: 'world',
    title: 'Countries, leaders, capitals and organisations',
    language: 'en',
    sources: SOURCES,
    asOf: '2026-01',
    licence: 'CC0-1.0 AND ODC-PDDL-1.0 AND Unicode-3.0',
    entities: [...places, ...organisations(all), ...leaders, ...heads(), ...capitals],
  };
}
