import { EDGE, GAP, HIGHEST } from '../timings';
import { clamp } from './clamp';

/** A rectangle in CSS pixels of the layout viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a card goes, in CSS pixels of the layout viewport. */
export interface Placement {
  readonly side: 'above' | 'below';
  /** The card's left edge. */
  readonly left: number;
  /** The edge next to the line: the card's top when below it, its bottom when above. */
  readonly edge: number;
  /** How high the card may grow. */
  readonly room: number;
}

/**
 * Where a card goes: strictly below its line, or above when it does not fit below and there is more room there;
 * shifted into the viewport; never over the line. A line that has left the viewport counts as at its edge.
 *
 * @param line the line of the name under the pointer.
 * @param view what the reader sees: the visual viewport.
 * @param size the card's width and the height it would like.
 * @param rtl whether the card's own text runs from right to left: it then begins where the line ends.
 */
export function place(line: Box, view: Box, size: { width: number; height: number }, rtl = false): Placement {
  const top = clamp(line.top, view.top, view.bottom);
  const bottom = clamp(line.bottom, view.top, view.bottom);
  const below = Math.max(0, view.bottom - EDGE - bottom - GAP);
  const above = Math.max(0, top - GAP - (view.top + EDGE));
  const side = Math.min(size.height, HIGHEST) <= below || below >= above ? 'below' : 'above';
  const start = rtl ? line.right - size.width : line.left;
  return {
    side,
    left: clamp(start, view.left + EDGE, Math.max(view.left + EDGE, view.right - EDGE - size.width)),
    edge: side === 'below' ? bottom + GAP : top - GAP,
    room: Math.min(HIGHEST, side === 'below' ? below : above),
  };
}
