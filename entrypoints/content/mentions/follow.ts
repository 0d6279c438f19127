import type { Changes } from '../read/page-watch';
import { textsIn } from '../read/texts';
import type { PageBlock } from '../types';

/** Whoever knows blocks by their texts. */
interface Holder {
  /**
   * Takes one text for another: what is said of the one is said of the other until that is read.
   *
   * @returns whether there is something.
   */
  move(from: Text, to: Text): boolean;
}

/** A page that puts more than this in place of other texts has not just said something again. */
const MOST = 256;

/**
 * Has mentions go along where a page puts text in place of text, as one that is being written does in every frame: what
 * is marked stays marked until the new text is read.
 *
 * @returns the texts with mentions that were replaced, and what by.
 */
export function follow(swapped: Changes['swapped'], holders: readonly Holder[]): Map<Text, Text> {
  const replaced = new Map<Text, Text>();
  let left = MOST;
  for (const { gone, come } of swapped.values()) {
    const texts = textsOf(come);
    // What was only moved still says what it says.
    for (const from of textsOf(gone.filter((node) => !node.isConnected))) {
      const to = texts.next().value;
      if (!to || left === 0) break;
      left -= 1;
      for (const holder of holders) if (holder.move(from, to)) replaced.set(from, to);
    }
  }
  return replaced;
}

/** Has a block stand in one text where it stood in another. */
export function movePieces({ pieces }: PageBlock, from: Text, to: Text): void {
  for (const piece of pieces) if (piece.node === from) piece.node = to;
}

function* textsOf(nodes: Iterable<Node>): Generator<Text, undefined> {
  for (const node of nodes) yield* textsIn(node);
}
