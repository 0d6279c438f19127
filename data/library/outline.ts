import type { Pack } from '../pack/schema';

/** A reference as far as lists of names show it: who and what is in it, without names and facts. */
export function outlineOf(pack: Pack): Pack {
  const entities = pack.entities.map((entity) => ({
    ...entity,
    names: [],
    facts: [],
    statements: [],
    relations: [],
    clues: [],
    exclusions: [],
  }));
  return { ...pack, summary: [], timeline: [], entities, disputes: [] };
}
