import { MOST_BLOOM, type Section } from './layout';
import type { Names } from './names';
import { type Edge, edgeTable, filter, hashOf, joined, offsets, slotTable } from './tables';

const NONE = new Uint32Array(0);

type Filters = 'bloom' | 'stemBloom' | 'heads';
type OfEntities = 'entityAt' | 'entityText';

/** What the filters of a lexicon hold. */
export interface Beginnings {
  /** Hashes of first words, and of those among them that take endings. */
  words: Iterable<number>;
  stems: Iterable<number>;
  /** As `headHashes` gives them. */
  heads: Iterable<number>;
}

/** The filters of a lexicon with names that begin so. */
export function filterSections({ words, stems, heads }: Beginnings): Record<Filters, Uint32Array> {
  return {
    bloom: filter([...words], MOST_BLOOM.bloom),
    stemBloom: filter([...stems], MOST_BLOOM.stemBloom),
    heads: filter([...heads], MOST_BLOOM.heads),
  };
}

/** How the names of a lexicon begin. */
export function beginningsOf({ words, nodes, heads }: Names): Beginnings {
  const begin = words.flatMap(({ stem, endings }, word) =>
    nodes[0]!.edges.has(word) || nodes[1]!.edges.has(word) ? [{ hash: hashOf(unitsOf(stem)), endings }] : [],
  );
  return {
    words: begin.map(({ hash }) => hash),
    stems: begin.filter(({ endings }) => endings > 0).map(({ hash }) => hash),
    heads,
  };
}

/** The sections with words and names; their numbers are their places. */
export function nameSections(names: Names): Record<Exclude<Section, Filters | OfEntities>, ArrayBufferView> {
  const { words, nodes, list } = names;
  const units = joined(
    Uint16Array,
    words.map(({ stem }) => unitsOf(stem)),
  );
  const first = new Uint32Array(words.length);
  for (const [word, node] of nodes[0]!.edges) first[word] = node;
  const deep = nodes.flatMap(({ edges }, node) =>
    node === 0 ? [] : [...edges].map(([word, next]): Edge => [node, word, next]),
  );
  const encoder = new TextEncoder();
  const nameText = joined(
    Uint8Array,
    list.map(({ text }) => encoder.encode(text)),
  );
  return {
    slots: slotTable(words.map(({ stem }) => hashOf(unitsOf(stem)))),
    wordAt: units.at,
    first,
    edges: edgeTable(deep),
    nodeAt: offsets(nodes.map((node) => node.names.length)),
    nodeNames: Uint32Array.from(nodes.flatMap((node) => node.names)),
    nameEntity: Uint32Array.from(list, ({ entity }) => entity),
    nameBits: Uint32Array.from(list, ({ bits }) => bits),
    nameAt: nameText.at,
    nameNumber: NONE,
    entityNumber: NONE,
    wordUnits: units.items,
    wordClass: Uint16Array.from(words, ({ endings }) => endings),
    nameLangs: Uint16Array.from(list, ({ langs }) => langs),
    nameText: nameText.items,
    meta: encoder.encode(JSON.stringify(names.meta())),
  };
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
