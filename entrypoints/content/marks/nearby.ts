import type { PageBlock } from '../types';
import type { Flow } from './flows';

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The blocks within a stretch of the page. In each flow the first is found by halving, with live boxes: nothing that
 * is remembered of a layout stays true.
 *
 * @param boxOf where a block is now; null when it is not rendered.
 */
export function blocksWithin(
  flows: readonly Flow[],
  { top, bottom }: Edges,
  boxOf: (block: PageBlock) => Edges | null,
): PageBlock[] {
  const found: PageBlock[] = [];
  for (const { blocks } of flows) {
    for (let at = firstReaching(blocks, top, boxOf); at < blocks.length; at += 1) {
      const box = boxOf(blocks[at]!);
      if (!box) continue;
      if (box.top > bottom) break;
      found.push(blocks[at]!);
    }
  }
  return found;
}

/** The index of the first block that ends below a line. What is not rendered is passed over. */
function firstReaching(
  blocks: readonly PageBlock[],
  line: number,
  boxOf: (block: PageBlock) => Edges | null,
): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let seen = middle;
    let box = boxOf(blocks[seen]!);
    while (!box && seen + 1 < high) {
      seen += 1;
      box = boxOf(blocks[seen]!);
    }
    if (box && box.bottom < line) low = seen + 1;
    else high = middle;
  }
  return low;
}
