import type { Entity, EntityName, Pack } from '../pack/schema';
import { givenNames } from './given';
import type { LexiconEntity } from './types';

/** An entity as several packs together know it. */
export interface MergedEntity {
  record: LexiconEntity;
  names: EntityName[];
  /** As the packs have it, in their order. */
  members: Entity[];
}

/** A monarch of many realms is at home in the first. */
const MOST_HOMES = 2;

const union = (left: readonly string[], right: readonly string[]) => [...new Set([...left, ...right])];

/**
 * One entry for each thing, however many packs speak of it.
 *
 * @param packs stories first: the id and name of the first pack that knows the thing are kept.
 * @returns entities in order of first appearance; those with the same id or Wikidata id are one.
 */
export function mergeEntities(packs: readonly Pack[]): MergedEntity[] {
  const merged: MergedEntity[] = [];
  const known = new Map<string, MergedEntity>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      const keys = [entity.id, ...(entity.wikidata ? [entity.wikidata] : [])];
      let entry = keys.map((key) => known.get(key)).find((found) => found !== undefined);
      if (entry) merge(entry, entity, pack);
      else {
        entry = { record: recordOf(entity, pack), names: [...entity.names], members: [entity] };
        merged.push(entry);
      }
      for (const key of keys) if (!known.has(key)) known.set(key, entry);
    }
  }
  for (const { record, names } of merged)
    if (record.kind === 'person') record.given = givenNames(record.name, names, record.packs.length === 0);
  addHomes(packs, known, merged);
  return merged;
}

/**
 * Gives every person of a reference its home: the places and bodies it is tied to, and the capitals of these. A country
 * whose name is an ordinary word too has its capital.
 */
function addHomes(
  packs: readonly Pack[],
  known: ReadonlyMap<string, MergedEntity>,
  merged: readonly MergedEntity[],
): void {
  const numbers = new Map(merged.map((entry, index) => [entry, index]));
  const references = packs.filter(({ article }) => !article).flatMap(({ entities }) => entities);
  const capitals = new Map<string, string>();
  for (const { id, kind, relations } of references) {
    if (kind === 'place' && relations.length === 1) capitals.set(relations[0]!.to, id);
  }
  for (const { id, kind, relations, names } of references) {
    const weak = kind === 'place' && names.some(({ strength }) => strength === 'shared');
    if (kind !== 'person' && !weak) continue;
    const ties = kind === 'person' ? relations.slice(0, MOST_HOMES).map(({ to }) => to) : [];
    const home = [...ties, ...(weak ? [id] : ties).flatMap((tie) => capitals.get(tie) ?? [])];
    const indices = home.flatMap((tie) => numbers.get(known.get(tie)!) ?? []);
    if (indices.length > 0) known.get(id)!.record.home = [...new Set(indices)];
  }
}

function stories(pack: Pack): string[] {
  return pack.article ? [pack.id] : [];
}

function recordOf(entity: Entity, pack: Pack): LexiconEntity {
  const { id, kind, name, clues, exclusions, wikidata, iso2 } = entity;
  return {
    id,
    kind,
    name,
    packs: stories(pack),
    given: [],
    clues,
    exclusions,
    ...(wikidata && { wikidata }),
    ...(iso2 && { iso2 }),
  };
}

function merge(entry: MergedEntity, entity: Entity, pack: Pack): void {
  const { record } = entry;
  entry.members.push(entity);
  record.packs = union(record.packs, stories(pack));
  record.clues = union(record.clues, entity.clues);
  record.exclusions = union(record.exclusions, entity.exclusions);
  if (entity.wikidata) record.wikidata ??= entity.wikidata;
  if (entity.iso2) record.iso2 ??= entity.iso2;
  const seen = new Set(entry.names.map((name) => JSON.stringify([name.text, name.lang, name.form])));
  for (const name of entity.names) {
    if (!seen.has(JSON.stringify([name.text, name.lang, name.form]))) entry.names.push(name);
  }
}
