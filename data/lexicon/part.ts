import { FIRST_OWN_CLASS, HANDLES, type Meta, ROOT } from './layout';
import { Renumbered } from './numbered';
import { type Edge, edgeTable, hashOf, joined, offsets, slotTable } from './tables';
import { type Views, viewSections } from './views';
import { writeSections } from './write';

const NONE = new Uint32Array(0);

/** Cuts out of a whole lexicon what a page needs: the names that begin with some words, and nothing else. */
export class Cutter {
  private readonly whole: Views;
  /** The tree of nodes, which the table of edges can only be asked for: first child, next sibling, word that leads there. */
  private readonly child: Uint32Array;
  private readonly sibling: Uint32Array;
  private readonly wordTo: Uint32Array;

  /**
   * @param whole as `compile` made it.
   * @throws RangeError when it is not a lexicon of this version, or not whole.
   */
  constructor(whole: ArrayBuffer) {
    this.whole = viewSections(whole);
    const { edges, nodeAt } = this.whole;
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
    const piece = new Piece(this.whole);
    const handles = this.handles();
    for (const hash of new Set(words)) {
      for (const word of this.withHash(hash)) {
        const node = this.whole.first[word]!;
        if (node !== 0) this.walk(node, piece, piece.step(ROOT, word));
        const handle = handles.get(word);
        if (handle !== undefined) this.walk(handle, piece, piece.step(HANDLES, word));
      }
    }
    return piece.write();
  }

  /** All words with a hash, first words or not. */
  private *withHash(hash: number): Generator<number> {
    const { slots, wordAt, wordUnits } = this.whole;
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
  private walk(from: number, piece: Piece, to: number): void {
    const { nodeAt, nodeNames } = this.whole;
    piece.addNames(to, nodeNames.subarray(nodeAt[from]!, nodeAt[from + 1]!));
    for (let node = this.child[from]!; node !== 0; node = this.sibling[node]!)
      this.walk(node, piece, piece.step(to, this.wordTo[node]!));
  }
}

/** A part while it is being made: nodes have its own numbers, words and names still those of the whole. */
class Piece {
  private readonly edges: Edge[] = [];
  /** Names by node; the first two are the roots. */
  private readonly nodes: number[][] = [[], []];

  constructor(private readonly whole: Views) {}

  /** Adds an edge from one of its nodes. Returns the node it leads to. */
  step(node: number, word: number): number {
    const next = this.nodes.push([]) - 1;
    this.edges.push([node, word, next]);
    return next;
  }

  addNames(node: number, names: Iterable<number>): void {
    this.nodes[node]!.push(...names);
  }

  write(): ArrayBuffer {
    const { whole, nodes } = this;
    // In the order they have in the whole: words of one hash are met in it.
    const words = inOrder(this.edges.map(([, word]) => word));
    const names = inOrder(nodes.flat());
    const wordNumber = new Renumbered(words);
    const nameNumber = new Renumbered(names);
    const edges = this.edges.map(([node, word, next]): Edge => [node, wordNumber.of(word), next]);
    const entities = inOrder(names.map((name) => whole.nameEntity[name]!));
    const classes = new Renumbered(whole.meta.classes.slice(0, FIRST_OWN_CLASS).map((_, at) => at));
    const langSets = new Renumbered();
    const slice = <T extends Uint8Array | Uint16Array>(at: Uint32Array, items: T, index: number) =>
      items.subarray(at[index]!, at[index + 1]!) as T;
    const units = joined(
      Uint16Array,
      words.map((word) => slice(whole.wordAt, whole.wordUnits, word)),
    );
    const nameText = joined(
      Uint8Array,
      names.map((name) => slice(whole.nameAt, whole.nameText, name)),
    );
    const entityText = joined(
      Uint8Array,
      entities.map((entity) => slice(whole.entityAt, whole.entityText, entity)),
    );
    const first = new Uint32Array(words.length);
    for (const [node, word, next] of edges) if (node === ROOT) first[word] = next;
    const wordClass = Uint16Array.from(words, (word) => classes.of(whole.wordClass[word]!));
    const nameLangs = Uint16Array.from(names, (name) => langSets.of(whole.nameLangs[name]!));
    const meta: Meta = {
      ...whole.meta,
      classes: classes.list.map((group) => whole.meta.classes[group]!),
      langSets: langSets.list.map((set) => whole.meta.langSets[set]!),
    };
    return writeSections({
      bloom: NONE,
      stemBloom: NONE,
      heads: NONE,
      slots: slotTable(words.map((_, word) => hashOf(slice(units.at, units.items, word)))),
      wordAt: units.at,
      first,
      edges: edgeTable(edges.filter(([node]) => node !== ROOT)),
      nodeAt: offsets(nodes.map(({ length }) => length)),
      nodeNames: Uint32Array.from(nodes.flat(), (name) => nameNumber.of(name)),
      nameEntity: Uint32Array.from(names, (name) => whole.nameEntity[name]!),
      nameBits: Uint32Array.from(names, (name) => whole.nameBits[name]!),
      nameAt: nameText.at,
      entityAt: entityText.at,
      nameNumber: Uint32Array.from(names),
      entityNumber: Uint32Array.from(entities),
      wordUnits: units.items,
      wordClass,
      nameLangs,
      nameText: nameText.items,
      entityText: entityText.items,
      meta: new TextEncoder().encode(JSON.stringify(meta)),
    });
  }
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
