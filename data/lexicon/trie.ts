import { HANDLES, pairHash, ROOT } from './layout';
import { offsets } from './tables';

/** A node of the trie of names while that is made: the nodes that words lead to from it, and the names that end at it. */
export interface TrieNode {
  edges: Map<number, number>;
  names: number[];
}

/** A trie without names: its two roots. */
export function emptyTrie(): TrieNode[] {
  return [ROOT, HANDLES].map(newNode);
}

const newNode = (): TrieNode => ({ edges: new Map(), names: [] });

/** @returns the node that a word leads to from another, a new one if need be. */
export function step(trie: TrieNode[], node: number, word: number): number {
  const { edges } = trie[node]!;
  const known = edges.get(word);
  if (known !== undefined) return known;
  const next = trie.push(newNode()) - 1;
  edges.set(word, next);
  return next;
}

/**
 * Goes through the beginnings of names: first words that are a name, and the first two words of all others.
 *
 * @param hashes those of the words, by their numbers.
 */
export function eachBeginning(
  trie: readonly TrieNode[],
  hashes: readonly number[],
  take: (beginning: number, node: number) => void,
): void {
  for (const root of [ROOT, HANDLES]) {
    for (const [word, node] of trie[root]!.edges) {
      const { names, edges } = trie[node]!;
      if (names.length > 0) take(hashes[word]!, node);
      for (const [second, next] of edges) take(pairHash(hashes[word]!, hashes[second]!), next);
    }
  }
}

/**
 * The sections of a trie. Nodes are numbered level by level, so that those to which words lead from one node lie side by
 * side.
 *
 * @param hashes those of the words, by their numbers.
 */
export function trieSections(trie: readonly TrieNode[], hashes: readonly number[]) {
  const order = [ROOT, HANDLES];
  const wordTo = [0, 0];
  const childAt: number[] = [];
  for (const node of order) {
    childAt.push(order.length);
    for (const [word, next] of [...trie[node]!.edges].sort(([left], [right]) => left - right)) {
      order.push(next);
      wordTo.push(word);
    }
  }
  childAt.push(order.length);
  const first = new Uint32Array(hashes.length);
  for (let node = childAt[ROOT]!; node < childAt[HANDLES]!; node += 1) first[wordTo[node]!] = node;
  const places = new Map(order.map((node, place) => [node, place]));
  const beginnings: [hash: number, node: number][] = [];
  eachBeginning(trie, hashes, (hash, node) => beginnings.push([hash >>> 0, places.get(node)!]));
  beginnings.sort(([left], [right]) => left - right);
  const names = order.map((node) => trie[node]!.names);
  return {
    first,
    wordTo: Uint32Array.from(wordTo),
    childAt: Uint32Array.from(childAt),
    nodeAt: offsets(names.map(({ length }) => length)),
    nodeNames: Uint32Array.from(names.flat()),
    beginHash: Uint32Array.from(beginnings, ([hash]) => hash),
    beginNode: Uint32Array.from(beginnings, ([, node]) => node),
  };
}
