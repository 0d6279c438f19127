import { EDGE, HIGHEST } from '../timings';
import { clamp } from './clamp';
import type { Box } from './place';

/** Where the reader has put a pinned card, in CSS pixels of the viewport. */
export interface Arranged {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether width and height are the reader's, or the card's own as they were last. */
  readonly isSized: boolean;
}

/** A card of less could not be read. */
const NARROWEST = 240;
const LOWEST = 140;
/** The size that a press on the corner gives a card. */
const LARGE = { width: 560, height: 720 };

/** All of a card in the viewport: smaller where there is no room, and never over the edge. */
export function within(card: Arranged, view: Box): Arranged {
  const width = Math.min(card.width, view.right - view.left - 2 * EDGE);
  const height = Math.min(card.height, view.bottom - view.top - 2 * EDGE);
  return {
    ...card,
    width,
    height,
    left: clamp(card.left, view.left + EDGE, view.right - EDGE - width),
    top: clamp(card.top, view.top + EDGE, view.bottom - EDGE - height),
  };
}

/** How high it may be where it stands: as the reader has it, or down to the edge of the viewport. */
export function roomOf({ top, height, isSized }: Arranged, view: Box): number {
  return isSized ? height : Math.max(height, Math.min(HIGHEST, view.bottom - EDGE - top));
}

/** Moved by some pixels, within the viewport. */
export function moved(card: Arranged, by: { x: number; y: number }, view: Box): Arranged {
  return within({ ...card, left: card.left + by.x, top: card.top + by.y }, view);
}

/**
 * With its corner somewhere else: the lower right one, or the lower left one of a card that is written from right to
 * left. The corners opposite stay where they are.
 */
export function resized(card: Arranged, by: { x: number; y: number }, view: Box, rtl: boolean): Arranged {
  const right = card.left + card.width;
  const roomAcross = rtl ? right - view.left - EDGE : view.right - EDGE - card.left;
  const width = clamp(card.width + (rtl ? -by.x : by.x), NARROWEST, Math.max(NARROWEST, roomAcross));
  const height = clamp(card.height + by.y, LOWEST, Math.max(LOWEST, view.bottom - EDGE - card.top));
  return within({ ...card, left: rtl ? right - width : card.left, width, height, isSized: true }, view);
}

/** Large, for whoever can press and not drag. */
export const enlarged = (card: Arranged): Arranged => ({ ...card, ...LARGE, isSized: true });

/** In the next corner of the viewport, clockwise: for whoever can press and not drag. */
export function inNextCorner(card: Arranged, view: Box): Arranged {
  const toRight = card.left + card.width / 2 > (view.left + view.right) / 2;
  const toBottom = card.top + card.height / 2 > (view.top + view.bottom) / 2;
  return within(
    { ...card, left: toBottom ? view.left : view.right, top: toRight ? view.bottom : view.top },
    view,
  );
}
