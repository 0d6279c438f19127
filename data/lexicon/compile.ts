import type { Pack } from '../pack/schema';
import { mergeEntities } from './entities';
import { Names } from './names';
import { addBeginnings, filterSections, nameSections, noBeginnings } from './sections';
import { joined } from './tables';
import { writeSections } from './write';

/**
 * Compiles all names of packs into the index that `loadLexicon` reads.
 *
 * @param packs validated packs, stories first. Entities that share an id or a Wikidata id become one.
 * @returns the lexicon, in the layout that layout.ts describes.
 */
export function compile(packs: readonly Pack[]): ArrayBuffer {
  const entities = mergeEntities(packs);
  const names = new Names();
  entities.forEach(({ names: spellings, record }, index) => {
    for (const name of spellings) names.add(index, record.kind, name);
  });
  const begin = noBeginnings();
  addBeginnings(names, begin);
  const encoder = new TextEncoder();
  const entityText = joined(
    Uint8Array,
    entities.map(({ record }) => encoder.encode(JSON.stringify(record))),
  );
  return writeSections({
    ...nameSections(names),
    ...filterSections(begin),
    entityAt: entityText.at,
    entityText: entityText.items,
  });
}
