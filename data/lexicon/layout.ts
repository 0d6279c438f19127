/*
 * The compiled lexicon is one ArrayBuffer: a header of numbers, then sections. Loading it makes views and parses
 * nothing but the small `meta` section, so that its time does not grow with the names.
 *
 * It comes in three shapes, all of this layout. The whole has every section but the numbers. Its start (start.ts) has
 * the filters and no names. A part (part.ts) has the names with some beginnings, and no filters; its names and entities
 * keep the numbers they have in the whole.
 *
 * A name is a path of words through a trie. The nodes to which words lead from one node lie side by side, in the order of
 * those words; from the root `first` leads there at once. A word is a folded stem with a class of endings.
 *
 * A name's beginning is a hash: that of its first word when it has no other, else that of its first two together. Many
 * names share a first word, and a page spells few of them: so names are filtered, requested and sent by their
 * beginnings.
 */

/** "SLX" and the version of this layout. */
export const MAGIC = 0x534c580e;

/** The sections in their order, with the bytes of one item. Larger items first keeps every section aligned. */
export const SECTIONS = {
  /** A Bloom filter over the beginnings of names. */
  bloom: 4,
  /**
   * Bloom filters over first words: over those that others follow, and over those that take endings. The former also has
   * `lowerOnward` of those behind which a word in lower case may follow.
   */
  onward: 4,
  stemBloom: 4,
  /** A Bloom filter over what endings are, of any word in any language. */
  endings: 4,
  /** A Bloom filter over the beginnings of names: see heads.ts. */
  heads: 4,
  /** Which words in lower case may begin a name: see lower.ts. */
  lower: 4,
  /** How long endings are, by their last letters: see tails.ts. */
  tails: 4,
  /** Open addressing by hash: word index + 1, or 0. */
  slots: 4,
  /** Where each word's folded units begin in `wordUnits`; one more than there are words. */
  wordAt: 4,
  /** The node each word leads to from the root, or 0. */
  first: 4,
  /** The word that leads to each node, and where the nodes begin to which words lead from it; of the latter one more. */
  wordTo: 4,
  childAt: 4,
  /** The beginnings of names, in the order of their hashes, and the node of the last word of each. */
  beginHash: 4,
  beginNode: 4,
  /** Where each node's names begin in `nodeNames`; one more than there are nodes. */
  nodeAt: 4,
  nodeNames: 4,
  nameEntity: 4,
  nameBits: 4,
  nameAt: 4,
  entityAt: 4,
  /** In a part: the number in the whole of each of its names and entities. Empty in the whole. */
  nameNumber: 4,
  entityNumber: 4,
  wordUnits: 2,
  wordClass: 2,
  /** Which of `meta.langSets` each name counts in. */
  nameLangs: 2,
  /** UTF-8: names, entities as JSON one by one, and the meta record. */
  nameText: 1,
  entityText: 1,
  meta: 1,
} as const;

export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as Section[];
export const HEADER_NUMBERS = 2 + SECTION_NAMES.length;

/** What all words and names share. */
export interface Meta {
  /** The endings of each class of words; class 0 has none. */
  classes: (readonly string[])[];
  /**
   * For a page's language: the endings of foreign names, by how the name ends (`FOREIGN_SHAPES`). As `writeEndings` gives
   * them: a page needs one language of thirty, and thirty lists of lists took longer to parse than all else of a part.
   */
  foreign: Record<string, string>;
  langs: string[];
  langSets: string[][];
  /** Units of the longest ending. */
  longestEnding: number;
}

/** Classes 1 to 3: foreign names in Latin letters, whose endings depend on the page's language. */
export const FOREIGN_SHAPES = ['', 'a', 'o'] as const;
export const FIRST_OWN_CLASS = 1 + FOREIGN_SHAPES.length;

/**
 * How far apart the numbers of names and entities are of lexicons that are searched together: the first keeps its own,
 * the next begins here, and so on.
 */
export const SPAN = 2 ** 24;

/** Root of the names, and of the handles, which only count after @. */
export const ROOT = 0;
export const HANDLES = 1;

/** Bits that each of its hashes has in a filter, at the least and while there is room: about one false answer in thirty. */
const BLOOM_BITS = 8;

/**
 * The most 32-bit numbers each filter of a page has. Every frame of every page reads them at its start: together they
 * stay below 256 KB as text. With more names than they are made for, more words pass that begin none: of 300,000
 * beginnings one word in five passes.
 */
export const MOST_BLOOM = {
  bloom: 2 ** 15,
  onward: 2 ** 12,
  stemBloom: 2 ** 12,
  endings: 2 ** 9,
  heads: 2 ** 12,
  lower: 2 ** 5,
  tails: 2 ** 8,
} as const;

/** How many 32-bit numbers a filter over `count` hashes has: a power of two, not above `most`. */
export function bloomSize(count: number, most: number): number {
  return Math.min(most, 2 ** Math.ceil(Math.log2(Math.max(1, (count * BLOOM_BITS) / 32))));
}

/** Two bits of a filter, from one hash. */
export function bloomSecond(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ (hash >>> 13);
}

/** The beginning of a name of several words, from the hashes of its first two. */
export function pairHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second;
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) | 0;
}

/**
 * A second hash of a word. A filter that lets one word in thirty pass by accident holds names of one word, and first words
 * that others follow, under both: then it is one in a hundred to a thousand.
 */
export function twin(hash: number): number {
  return pairHash(hash, 0);
}

/** What `onward` holds beside a first word where the second may be in lower case. */
export function lowerOnward(first: number): number {
  return bloomSecond(first ^ 0x9e3779b9);
}
