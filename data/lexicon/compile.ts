import type { Pack } from '../pack/schema';
import { wordLists } from '../words/lists';
import { mergeEntities } from './entities';
import { bloomSecond, bloomSize, edgeHash, type Section } from './layout';
import { Names } from './names';
import { FNV_START, hashStep } from './words';
import { writeSections } from './write';

/** Fills an open-addressing table at most this much. */
const LOAD = 0.6;

function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, count / LOAD)));
}

function hashOf(units: string): number {
  let hash = FNV_START;
  for (let at = 0; at < units.length; at += 1) hash = hashStep(hash, units.charCodeAt(at));
  return hash;
}

function filter(hashes: readonly number[]): Uint32Array {
  const bits = new Uint32Array(bloomSize(hashes.length));
  const mask = bits.length * 32 - 1;
  for (const hash of hashes) {
    for (const bit of [hash & mask, bloomSecond(hash) & mask]) bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return bits;
}

/** Offsets of consecutive lists, one more than there are lists. */
function offsets(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = starts[at]! + length;
  });
  return starts;
}

function texts(items: readonly string[]): { at: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const parts = items.map((item) => encoder.encode(item));
  const at = offsets(parts.map(({ length }) => length));
  const bytes = new Uint8Array(at[parts.length]!);
  parts.forEach((part, n) => {
    bytes.set(part, at[n]!);
  });
  return { at, bytes };
}

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

  const hashes = words.map(({ stem }) => hashOf(stem));
  const slots = new Uint32Array(tableSize(words.length));
  hashes.forEach((hash, word) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = word + 1;
  });

  const first = new Uint32Array(words.length);
  for (const [word, node] of nodes[0]!.edges) first[word] = node;
  const deep = nodes.flatMap(({ edges }, node) =>
    node === 0 ? [] : [...edges].map(([word, next]) => [node, word, next] as const),
  );
  const edges = new Uint32Array(tableSize(deep.length) * 3);
  const edgeMask = edges.length / 3 - 1;
  for (const edge of deep) {
    let slot = edgeHash(edge[0], edge[1]) & edgeMask;
    while (edges[slot * 3 + 2]) slot = (slot + 1) & edgeMask;
    edges.set(edge, slot * 3);
  }

  const begins = (word: number) => nodes[0]!.edges.has(word) || nodes[1]!.edges.has(word);
  const nameText = texts(list.map(({ text }) => text));
  const entityText = texts(entities.map(({ record }) => JSON.stringify(record)));
  const sections: Record<Section, ArrayBufferView> = {
    bloom: filter(hashes.filter((_, word) => begins(word))),
    stemBloom: filter(hashes.filter((_, word) => begins(word) && words[word]!.endings > 0)),
    heads: filter([...names.heads]),
    slots,
    wordAt: offsets(words.map(({ stem }) => stem.length)),
    first,
    edges,
    nodeAt: offsets(nodes.map((node) => node.names.length)),
    nodeNames: Uint32Array.from(nodes.flatMap((node) => node.names)),
    nameEntity: Uint32Array.from(list, ({ entity }) => entity),
    nameBits: Uint32Array.from(list, ({ bits }) => bits),
    nameAt: nameText.at,
    entityAt: entityText.at,
    wordUnits: Uint16Array.from(words.flatMap(({ stem }) => [...stem].flatMap(unitsOf))),
    wordClass: Uint16Array.from(words, ({ endings }) => endings),
    nameLangs: Uint16Array.from(list, ({ langs }) => langs),
    nameText: nameText.bytes,
    entityText: entityText.bytes,
    meta: new TextEncoder().encode(JSON.stringify(names.meta())),
    lists: new TextEncoder().encode(JSON.stringify(wordLists())),
  };
  return writeSections(sections);
}

function unitsOf(character: string): number[] {
  return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
}
