import { foreignEndings } from './foreign-endings';
import { HANDLES, lowerOnward, MOST_BLOOM, ROOT, type Section } from './layout';
import { lowerRows } from './lower';
import type { Names } from './names';
import { filter, hashOf, joined, slotTable } from './tables';
import { tailRows } from './tails';
import { eachBeginning, trieSections } from './trie';

const NONE = new Uint32Array(0);

type Filters = 'bloom' | 'onward' | 'stemBloom' | 'endings' | 'heads' | 'lower' | 'tails';
type OfEntities = 'entityAt' | 'entityText';

/** What the filters of a lexicon hold. */
export interface Beginnings {
  /** The beginnings of all names. */
  names: Set<number>;
  /** Those of them that are one word. */
  alone: Set<number>;
  /** Hashes of first words that others follow, and of those that take endings. */
  onward: Set<number>;
  stems: Set<number>;
  /** Folded. */
  endings: Set<string>;
  /** As `headHashes` gives them. */
  heads: Set<number>;
  /** As `lowerPair` gives them. */
  lower: Set<number>;
}

/** Sets to be filled by `addBeginnings`: empty but for the endings of foreign names, which every lexicon has. */
export function noBeginnings(): Beginnings {
  return {
    names: new Set(),
    alone: new Set(),
    onward: new Set(),
    stems: new Set(),
    endings: new Set(foreignEndings()),
    heads: new Set(),
    lower: new Set(),
  };
}

/**
 * The filters of a lexicon with names that begin so.
 *
 * @param most the most numbers each filter has.
 */
export function filterSections(
  { names, alone, onward, stems, endings, heads, lower }: Beginnings,
  most: Record<Filters, number> = MOST_BLOOM,
): Record<Filters, Uint32Array> {
  return {
    bloom: filter(names, most.bloom, alone),
    onward: filter(onward, most.onward, onward),
    stemBloom: filter(stems, most.stemBloom),
    endings: filter(new Set(Array.from(endings, hashOfText)), most.endings),
    heads: filter(heads, most.heads),
    lower: lowerRows(lower),
    tails: tailRows(endings),
  };
}

/** Adds how the names of a lexicon begin. */
export function addBeginnings(of: Names, to: Beginnings): void {
  const { words, trie, heads, lower, lowerSeconds } = of;
  const hashes = words.map(({ stem }) => hashOfText(stem));
  eachBeginning(trie, hashes, (beginning) => to.names.add(beginning));
  for (const root of [ROOT, HANDLES]) {
    for (const [word, node] of trie[root]!.edges) {
      const hash = hashes[word]!;
      if (trie[node]!.names.length > 0) to.alone.add(hash);
      if (trie[node]!.edges.size > 0) to.onward.add(hash);
      if (lowerSeconds.has(word)) to.onward.add(lowerOnward(hash));
      if (words[word]!.endings > 0) to.stems.add(hash);
    }
  }
  for (const ending of of.ownEndings()) to.endings.add(ending);
  for (const head of heads) to.heads.add(head);
  for (const pair of lower) to.lower.add(pair);
}

/** The sections with words and names; their numbers are their places. */
export function nameSections(names: Names): Record<Exclude<Section, Filters | OfEntities>, ArrayBufferView> {
  const { words, trie, list } = names;
  const hashes = words.map(({ stem }) => hashOfText(stem));
  const units = joined(
    Uint16Array,
    words.map(({ stem }) => unitsOf(stem)),
  );
  const encoder = new TextEncoder();
  const nameText = joined(
    Uint8Array,
    list.map(({ text }) => encoder.encode(text)),
  );
  return {
    ...trieSections(trie, hashes),
    slots: slotTable(hashes),
    wordAt: units.at,
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

const hashOfText = (text: string) => hashOf(unitsOf(text));

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
