import type { PageBlock } from '../types';
import type { Flow } from './flows';

/** How far something reaches down the viewport. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The blocks within a stretch of the page, flow by flow.
 *
 * @param boxOf where a block is now; null when it is not rendered.
 */
export function blocksWithin(
  flows: readonly Flow[],
  stretch: Edges,
  boxOf: (block: PageBlock) => Edges | null,
): PageBlock[] {
  return flows.flatMap(({ blocks }) => within(blocks, stretch, boxOf));
}

/**
 * Those of things one below the other that are within a stretch of the page. The first is found by halving, with live
 * boxes: nothing that is remembered of a layout stays true.
 *
 * @param boxOf where a thing is now; null when it is not rendered.
 */
export function within<Thing>(
  things: readonly Thing[],
  { top, bottom }: Edges,
  boxOf: (thing: Thing) => Edges | null,
): Thing[] {
  const found: Thing[] = [];
  for (let at = firstReaching(things, top, boxOf); at < things.length; at += 1) {
    const box = boxOf(things[at]!);
    if (!box) continue;
    if (box.top > bottom) break;
    found.push(things[at]!);
  }
  return found;
}

/** The index of the first thing that ends below a line. What is not rendered is passed over. */
function firstReaching<Thing>(
  things: readonly Thing[],
  line: number,
  boxOf: (thing: Thing) => Edges | null,
): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let seen = middle;
    let box = boxOf(things[seen]!);
    while (!box && seen + 1 < high) {
      seen += 1;
      box = boxOf(things[seen]!);
    }
    if (box && box.bottom < line) low = seen + 1;
    else high = middle;
  }
  return low;
}
