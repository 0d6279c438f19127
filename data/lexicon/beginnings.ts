import { HANDLES, pairHash, ROOT } from './layout';
import { hashOf } from './tables';
import type { Views } from './views';

/** Names of a lexicon that begin alike, by one word or two: where they stand in the trie. */
export interface Beginning {
  hash: number;
  /** `ROOT` or `HANDLES`. */
  root: number;
  word: number;
  /** The second word; -1 for names of one word. */
  second: number;
  /** The node of the last of these words. */
  node: number;
}

/** All beginnings of the names in a lexicon. */
export function beginningsOf({ first, edges, nodeAt, wordAt, wordUnits }: Views): Beginning[] {
  const hash = (word: number) => hashOf(wordUnits.subarray(wordAt[word]!, wordAt[word + 1]!));
  const found: Beginning[] = [];
  const firsts = new Map<number, Beginning>();
  const meet = (root: number, word: number, node: number) => {
    const alone = { hash: hash(word), root, word, second: -1, node };
    firsts.set(node, alone);
    if (nodeAt[node + 1]! > nodeAt[node]!) found.push(alone);
  };
  first.forEach((node, word) => {
    if (node !== 0) meet(ROOT, word, node);
  });
  eachEdge(edges, (from, word, node) => {
    if (from === HANDLES) meet(HANDLES, word, node);
  });
  eachEdge(edges, (from, second, node) => {
    const begin = firsts.get(from);
    if (begin) found.push({ ...begin, hash: pairHash(begin.hash, hash(second)), second, node });
  });
  return found;
}

/** Goes through a table of edges. */
export function eachEdge(edges: Uint32Array, take: (from: number, word: number, to: number) => void): void {
  for (let at = 0; at < edges.length; at += 3) {
    const to = edges[at + 2]!;
    if (to !== 0) take(edges[at]!, edges[at + 1]!, to);
  }
}
