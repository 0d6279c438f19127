import { type Beginning, beginningsOf, eachEdge } from './beginnings';
import { PartBuilder, type Source } from './part-builder';
import { slotTable } from './tables';
import { type Views, viewSections } from './views';

/** Cuts out of a lexicon what a page needs: the names with some beginnings, and nothing else. */
export class Cutter {
  private readonly views: Views;
  private readonly beginnings: readonly Beginning[];
  /** Places in `beginnings` by hash, as words have them in `slots`. */
  private readonly places: Uint32Array;
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
    this.beginnings = beginningsOf(this.views);
    this.places = slotTable(this.beginnings.map(({ hash }) => hash));
    const { edges, nodeAt } = this.views;
    const nodes = nodeAt.length - 1;
    this.child = new Uint32Array(nodes);
    this.sibling = new Uint32Array(nodes);
    this.wordTo = new Uint32Array(nodes);
    eachEdge(edges, (from, word, to) => {
      this.wordTo[to] = word;
      this.sibling[to] = this.child[from]!;
      this.child[from] = to;
    });
  }

  /**
   * @param asked beginnings of names.
   * @returns a lexicon of the same layout with the names that begin so. Their numbers, and those of their entities,
   *   are in `nameNumber` and `entityNumber`.
   */
  part(asked: Iterable<number>): ArrayBuffer {
    const part = new PartBuilder();
    this.cut(asked, part, { from: 0 });
    return part.write((entity) => this.record(entity));
  }

  /** The record of an entity, as bytes of JSON: of a whole lexicon. */
  record(entity: number): Uint8Array {
    const { entityAt, entityText } = this.views;
    return entityText.subarray(entityAt[entity]!, entityAt[entity + 1]!);
  }

  /** Puts the names with some beginnings into a part, beside those that are in it. */
  cut(asked: Iterable<number>, part: PartBuilder, numbers: Omit<Source, 'views'>): void {
    const source = part.open({ ...numbers, views: this.views });
    // Names with several of these beginnings share a first word, and so its node.
    const firsts = new Map<number, number>();
    for (const hash of new Set(asked)) {
      for (const { root, word, second, node } of this.withHash(hash)) {
        const key = word * 2 + root;
        const first = firsts.get(key) ?? part.step(root, source, word);
        firsts.set(key, first);
        if (second < 0) part.addNames(first, source, this.namesAt(node));
        else this.walk(node, part, source, part.step(first, source, second));
      }
    }
  }

  private *withHash(hash: number): Generator<Beginning> {
    const { places, beginnings } = this;
    const mask = places.length - 1;
    for (let slot = hash & mask; places[slot] !== 0; slot = (slot + 1) & mask) {
      const beginning = beginnings[places[slot]! - 1]!;
      if (beginning.hash === hash) yield beginning;
    }
  }

  private namesAt(node: number): Uint32Array {
    const { nodeAt, nodeNames } = this.views;
    return nodeNames.subarray(nodeAt[node]!, nodeAt[node + 1]!);
  }

  /** Takes over a node and all that follows it. */
  private walk(from: number, part: PartBuilder, source: number, to: number): void {
    part.addNames(to, source, this.namesAt(from));
    for (let node = this.child[from]!; node !== 0; node = this.sibling[node]!)
      this.walk(node, part, source, part.step(to, source, this.wordTo[node]!));
  }
}
