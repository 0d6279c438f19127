import { type Span, spanOf } from '../mentions/span';
import type { PageBlock, PageMention, Piece } from '../types';
import type { Edges } from './nearby';

/*
 * One live Range for all measuring: a live Range makes the page's own DOM work slower as long as it is in the tree,
 * so it is taken out again at once.
 */
let shared: Range | undefined;
/** Where the range is kept meanwhile: in no tree. */
let aside: Text | undefined;

function measure<T>(
  start: Text,
  startOffset: number,
  end: Text,
  endOffset: number,
  read: (range: Range) => T,
): T {
  shared ??= document.createRange();
  shared.setStart(start, startOffset);
  shared.setEnd(end, endOffset);
  const result = read(shared);
  aside ??= document.createTextNode('');
  // A start in another tree moves the end along. So the browser need not compare the two positions, for which it counts
  // siblings.
  shared.setStart(aside, 0);
  return result;
}

const isThere = ({ node }: Piece) => node.isConnected;

/**
 * Where a block's text is in the viewport; null when it is not rendered. A page replaces one text in it, a clock say, and
 * the rest stands where it stood until that is read.
 */
export function blockBox({ pieces, text }: PageBlock): DOMRect | null {
  const first = pieces.find(isThere);
  const last = first && pieces.findLast(isThere);
  if (!first || !last) return null;
  const start = Math.min(Math.max(0, -first.start), first.node.length);
  const end = Math.min(text.length - last.start, last.node.length);
  const box = measure(first.node, start, last.node, end, (range) => range.getBoundingClientRect());
  return box.height > 0 || box.width > 0 ? box : null;
}

/** The rectangles of a mention in the viewport, one or more for each line; none when the page no longer says so. */
export function mentionBoxes(mention: PageMention): DOMRect[] {
  const span = spanOf(mention);
  return span ? spanBoxes(span) : [];
}

/** How far a mention reaches, over all its lines; null when it is not rendered. */
export function mentionEdges(mention: PageMention): Edges | null {
  const boxes = mentionBoxes(mention);
  if (boxes.length === 0) return null;
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
  };
}

/** The rectangles of a stretch of text in the viewport. */
export function spanBoxes({ startContainer, startOffset, endContainer, endOffset }: Span): DOMRect[] {
  const all = measure(startContainer, startOffset, endContainer, endOffset, (range) =>
    range.getClientRects(),
  );
  const boxes: DOMRect[] = [];
  // By index: iterating a list of the browser's takes longer, and a pointer asks in every frame.
  for (let at = 0; at < all.length; at += 1) {
    const box = all[at]!;
    if (box.width > 0 && box.height > 0) boxes.push(box);
  }
  return boxes;
}
