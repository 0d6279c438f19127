import type { Box } from '../card/place';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Wide of the card's corners, so that a hand that is not steady stays inside. */
const SLACK = 12;

/**
 * Whether a pointer is on its way to a card: inside the triangle from where it left the mark to the card's near edge.
 *
 * @param from where it left the mark.
 * @param card which must lie above or below that point.
 */
export function onTheWay(point: Point, from: Point, card: Box): boolean {
  const edge = card.top >= from.y ? card.top : card.bottom;
  const left = { x: card.left - SLACK, y: edge };
  const right = { x: card.right + SLACK, y: edge };
  const turns = [turn(from, left, point), turn(left, right, point), turn(right, from, point)];
  return turns.every((each) => each >= 0) || turns.every((each) => each <= 0);
}

/** On which side of a line a point lies: the cross product's sign. */
function turn(from: Point, to: Point, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
