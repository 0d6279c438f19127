import type { PageBlock } from '../types';
import type { Flow } from './flows';

/** Where something is in the viewport. */
export interface Edges {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** So few are looked at one by one: pages also turn, shift and overlap what stands in a flow. */
const FEW = 100;

/**
 * The blocks within a part of the page, flow by flow.
 *
 * @param boxOf where a block is now; null when it is not rendered.
 */
export function blocksWithin(
  flows: readonly Flow[],
  part: Edges,
  boxOf: (block: PageBlock) => Edges | null,
): PageBlock[] {
  return flows.flatMap(({ blocks }) => within(blocks, part, boxOf));
}

/**
 * Those of things one below the other that are within a part of the page. Of many, the first is found by binary search
 * over live boxes: a remembered layout goes stale. Sideways each is checked, as in columns.
 *
 * @param boxOf where a thing is now; null when it is not rendered.
 */
export function within<Thing>(
  things: readonly Thing[],
  { top, bottom, left, right }: Edges,
  boxOf: (thing: Thing) => Edges | null,
): Thing[] {
  const found: Thing[] = [];
  const few = things.length <= FEW;
  for (let at = few ? 0 : firstReaching(things, top, boxOf); at < things.length; at += 1) {
    const box = boxOf(things[at]!);
    if (!box || box.bottom < top) continue;
    if (box.top <= bottom && box.left <= right && box.right >= left) found.push(things[at]!);
    else if (box.top > bottom && !few) break;
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
