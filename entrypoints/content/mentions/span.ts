import type { PageMention, Piece } from '../types';

/** The boundary points of a mention, as `new StaticRange` takes them. */
export interface Span {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/**
 * Where a mention stands in the DOM.
 *
 * @returns null when the page no longer says so: a node of it is gone or has other text.
 */
export function spanOf({ block, start, end }: PageMention): Span | null {
  const first = pieceAt(block.pieces, start);
  const last = pieceAt(block.pieces, end - 1);
  for (let at = first; at <= last; at += 1) {
    const { node, start: begin } = block.pieces[at]!;
    const from = Math.max(start, begin);
    const to = Math.min(end, block.pieces[at + 1]?.start ?? block.text.length, begin + node.length);
    if (!node.isConnected) return null;
    if (node.data.slice(from - begin, to - begin) !== block.text.slice(from, to)) return null;
  }
  const { node: startContainer, start: startsAt } = block.pieces[first]!;
  const { node: endContainer, start: endsAt } = block.pieces[last]!;
  const endOffset = end - endsAt;
  if (endOffset > endContainer.length) return null;
  return { startContainer, startOffset: start - startsAt, endContainer, endOffset };
}

/** The index of the piece that holds a character of a block: the last that begins at or before it. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
