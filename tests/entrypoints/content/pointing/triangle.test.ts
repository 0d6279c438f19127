import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onTheWay } from '../../../../entrypoints/content/pointing/triangle';

const BELOW = { left: 100, top: 200, right: 400, bottom: 500 };
const FROM = { x: 150, y: 150 };

describe('the way from a mark to its card', () => {
  it('leads straight or aslant to the near edge', () => {
    expect(onTheWay({ x: 150, y: 180 }, FROM, BELOW)).toBe(true);
    expect(onTheWay({ x: 300, y: 185 }, FROM, BELOW)).toBe(true);
    expect(onTheWay({ x: 60, y: 180 }, FROM, BELOW)).toBe(false);
    expect(onTheWay({ x: 150, y: 120 }, FROM, BELOW)).toBe(false);
  });

  it('leads up to a card above', () => {
    const above = { left: 100, top: 0, right: 400, bottom: 100 };
    expect(onTheWay({ x: 170, y: 120 }, FROM, above)).toBe(true);
    expect(onTheWay({ x: 170, y: 170 }, FROM, above)).toBe(false);
  });

  it('holds every point of a straight line to the card', () => {
    // No finer than a pointer moves: nearer to a corner than a number can tell, there is no side to be on.
    const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(part, part, (along, across) => {
        const end = { x: BELOW.left + across * (BELOW.right - BELOW.left), y: BELOW.top };
        const point = { x: FROM.x + along * (end.x - FROM.x), y: FROM.y + along * (end.y - FROM.y) };
        expect(onTheWay(point, FROM, BELOW)).toBe(true);
      }),
    );
  });
});
