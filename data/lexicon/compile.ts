import type { Pack } from '../pack/schema';
import { mergeEntities } from './entities';
import { MOST_BLOOM, type Section } from './layout';
import { Names } from './names';
import { type Edge, edgeTable, filter, hashOf, joined, offsets, slotTable } from './tables';
import { writeSections } from './write';

const NONE = new Uint32Array(0);

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
  const { words, nodes, list } = names;

  const units = joined(
    Uint16Array,
    words.map(({ stem }) => unitsOf(stem)),
  );
  const hashes = words.map(({ stem }) => hashOf(unitsOf(stem)));
  const first = new Uint32Array(words.length);
  for (const [word, node] of nodes[0]!.edges) first[word] = node;
  const deep = nodes.flatMap(({ edges }, node) =>
    node === 0 ? [] : [...edges].map(([word, next]): Edge => [node, word, next]),
  );
  const begins = (word: number) => nodes[0]!.edges.has(word) || nodes[1]!.edges.has(word);
  const declines = (word: number) => begins(word) && words[word]!.endings > 0;

  const encoder = new TextEncoder();
  const nameText = joined(
    Uint8Array,
    list.map(({ text }) => encoder.encode(text)),
  );
  const entityText = joined(
    Uint8Array,
    entities.map(({ record }) => encoder.encode(JSON.stringify(record))),
  );
  const sections: Record<Section, ArrayBufferView> = {
    bloom: filter(
      hashes.filter((_, word) => begins(word)),
      MOST_BLOOM.bloom,
    ),
    stemBloom: filter(
      hashes.filter((_, word) => declines(word)),
      MOST_BLOOM.stemBloom,
    ),
    heads: filter([...names.heads], MOST_BLOOM.heads),
    slots: slotTable(hashes),
    wordAt: units.at,
    first,
    edges: edgeTable(deep),
    nodeAt: offsets(nodes.map((node) => node.names.length)),
    nodeNames: Uint32Array.from(nodes.flatMap((node) => node.names)),
    nameEntity: Uint32Array.from(list, ({ entity }) => entity),
    nameBits: Uint32Array.from(list, ({ bits }) => bits),
    nameAt: nameText.at,
    entityAt: entityText.at,
    nameNumber: NONE,
    entityNumber: NONE,
    wordUnits: units.items,
    wordClass: Uint16Array.from(words, ({ endings }) => endings),
    nameLangs: Uint16Array.from(list, ({ langs }) => langs),
    nameText: nameText.items,
    entityText: entityText.items,
    meta: encoder.encode(JSON.stringify(names.meta())),
  };
  return writeSections(sections);
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
