import { HANDLES, ROOT } from './layout';
import { PartBuilder, type Source } from './part-builder';
import { lowerBound } from './search';
import { type Views, viewSections } from './views';

/** Cuts out of a lexicon what a page needs: the names with some beginnings, and nothing else. */
export class Cutter {
  private readonly views: Views;

  /**
   * @param lexicon as `compile` made it, or a bucket of a segment.
   * @throws RangeError when it is not a lexicon of this version, or not whole.
   */
  constructor(lexicon: ArrayBuffer) {
    this.views = viewSections(lexicon);
  }

  /**
   * @param asked beginnings of names.
   * @returns a lexicon of the same layout with the names that begin so. Their numbers, and those of their entities,
   *   are in `nameNumber` and `entityNumber`. An empty buffer when no name does.
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
    const { childAt } = this.views;
    const source = part.open({ ...numbers, views: this.views });
    const firstPairs = childAt[childAt[ROOT]!]!;
    for (const hash of new Set(asked)) {
      for (const node of this.beginningWith(hash)) {
        if (node < firstPairs) part.addNames(this.stepTo(node, part, source), source, this.namesAt(node));
        else this.walk(node, part, source, this.stepTo(node, part, source));
      }
    }
  }

  /** The nodes of the last words of beginnings with a hash. */
  private *beginningWith(hash: number): Generator<number> {
    const { beginHash, beginNode } = this.views;
    for (let at = lowerBound(beginHash, hash >>> 0); beginHash[at] === hash >>> 0; at += 1)
      yield beginNode[at]!;
  }

  /** Takes over the words that lead to a node. Returns the part's own node there. */
  private stepTo(node: number, part: PartBuilder, source: number): number {
    if (node <= HANDLES) return node;
    const { wordTo, childAt } = this.views;
    // The node before it on the way: the last whose children begin at it or before.
    const before = lowerBound(childAt, node + 1) - 1;
    return part.step(this.stepTo(before, part, source), source, wordTo[node]!);
  }

  private namesAt(node: number): Uint32Array {
    const { nodeAt, nodeNames } = this.views;
    return nodeNames.subarray(nodeAt[node]!, nodeAt[node + 1]!);
  }

  /** Takes over the names at a node and all that follow it. */
  private walk(from: number, part: PartBuilder, source: number, to: number): void {
    const { wordTo, childAt } = this.views;
    part.addNames(to, source, this.namesAt(from));
    for (let node = childAt[from]!; node < childAt[from + 1]!; node += 1)
      this.walk(node, part, source, part.step(to, source, wordTo[node]!));
  }
}
