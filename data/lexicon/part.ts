import { HANDLES, ROOT } from './layout';
import { Piece, type Source } from './piece';
import { hashOf } from './tables';
import { type Views, viewSections } from './views';

/** Cuts out of a lexicon what a page needs: the names that begin with some words, and nothing else. */
export class Cutter {
  private readonly views: Views;
  /** The tree of nodes, which the table of edges can only be asked for: first child, next sibling, word that leads there. */
  private readonly child: Uint32Array;
  private readonly sibling: Uint32Array;
  private readonly wordTo: Uint32Array;

  /**
   * @param lexicon as `compile` made it, or a bucket of a segment.
   * @throws RangeError when it is not a lexicon of this version, or not whole.
   */
  constructor(lexicon: ArrayBuffer) {
    this.views = viewSections(lexicon);
    const { edges, nodeAt } = this.views;
    const nodes = nodeAt.length - 1;
    this.child = new Uint32Array(nodes);
    this.sibling = new Uint32Array(nodes);
    this.wordTo = new Uint32Array(nodes);
    for (let at = 0; at < edges.length; at += 3) {
      const next = edges[at + 2]!;
      if (next === 0) continue;
      const node = edges[at]!;
      this.wordTo[next] = edges[at + 1]!;
      this.sibling[next] = this.child[node]!;
      this.child[node] = next;
    }
  }

  /**
   * @param words hashes of first words.
   * @returns a lexicon of the same layout with the names that begin with them. Their numbers, and those of their
   *   entities, are in `nameNumber` and `entityNumber`.
   */
  part(words: Iterable<number>): ArrayBuffer {
    const piece = new Piece();
    this.cut(words, piece, { from: 0 });
    return piece.write((entity) => this.record(entity));
  }

  /** The record of an entity, as bytes of JSON: of a whole lexicon. */
  record(entity: number): Uint8Array {
    const { entityAt, entityText } = this.views;
    return entityText.subarray(entityAt[entity]!, entityAt[entity + 1]!);
  }

  /** Puts the names that begin with some words into a piece, beside those that are in it. */
  cut(words: Iterable<number>, piece: Piece, numbers: Omit<Source, 'views'>): void {
    const source = piece.open({ ...numbers, views: this.views });
    const handles = this.handles();
    for (const hash of new Set(words)) {
      for (const word of this.withHash(hash)) {
        const node = this.views.first[word]!;
        if (node !== 0) this.walk(node, piece, source, piece.step(ROOT, source, word));
        const handle = handles.get(word);
        if (handle !== undefined) this.walk(handle, piece, source, piece.step(HANDLES, source, word));
      }
    }
  }

  /** All words with a hash, first words or not. */
  private *withHash(hash: number): Generator<number> {
    const { slots, wordAt, wordUnits } = this.views;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const word = slots[slot]! - 1;
      if (hashOf(wordUnits.subarray(wordAt[word]!, wordAt[word + 1]!)) === hash) yield word;
    }
  }

  private handles(): Map<number, number> {
    const handles = new Map<number, number>();
    for (let node = this.child[HANDLES]!; node !== 0; node = this.sibling[node]!)
      handles.set(this.wordTo[node]!, node);
    return handles;
  }

  /** Takes over all that follows a node. */
  private walk(from: number, piece: Piece, source: number, to: number): void {
    const { nodeAt, nodeNames } = this.views;
    piece.addNames(to, source, nodeNames.subarray(nodeAt[from]!, nodeAt[from + 1]!));
    for (let node = this.child[from]!; node !== 0; node = this.sibling[node]!)
      this.walk(node, piece, source, piece.step(to, source, this.wordTo[node]!));
  }
}
