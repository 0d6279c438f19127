import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place } from '../../../../entrypoints/content/card/place';
import { EDGE, GAP, HIGHEST } from '../../../../entrypoints/content/timings';

const VIEW = { left: 0, top: 0, right: 1000, bottom: 800 };
const line = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('place', () => {
  it('puts a card below its line, where the name begins', () => {
    expect(place(line(100, 100), VIEW, { width: 348, height: 300 })).toEqual({
      side: 'below',
      left: 100,
      edge: 128,
      room: HIGHEST,
    });
  });

  it('begins where the name ends when its text runs from right to left', () => {
    expect(place(line(500, 100), VIEW, { width: 348, height: 300 }, true).left).toBe(580 - 348);
  });

  it('goes above when it fits there only', () => {
    expect(place(line(100, 700), VIEW, { width: 348, height: 300 })).toMatchObject({
      side: 'above',
      edge: 692,
    });
  });

  it('takes the larger side when it fits on neither', () => {
    const low = { ...VIEW, bottom: 300 };
    expect(place(line(100, 100), low, { width: 348, height: 500 })).toMatchObject({
      side: 'below',
      room: 164,
    });
    expect(place(line(100, 200), low, { width: 348, height: 500 })).toMatchObject({
      side: 'above',
      room: 184,
    });
  });

  it('is shifted into what is seen of the page', () => {
    expect(place(line(900, 100), VIEW, { width: 348, height: 300 }).left).toBe(1000 - 348 - EDGE);
    const pinched = { left: 400, top: 300, right: 900, bottom: 700 };
    expect(place(line(380, 350), pinched, { width: 348, height: 100 }).left).toBe(400 + EDGE);
  });

  it('never covers the line, keeps its distance and stays in view', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 50, max: 420 }),
      height: fc.integer({ min: 40, max: 2000 }),
    });
    const lines = fc
      .tuple(
        fc.integer({ min: -200, max: 1000 }),
        fc.integer({ min: 0, max: 780 }),
        fc.integer({ min: 1, max: 400 }),
      )
      .map(([left, top, width]) => line(left, top, width));
    fc.assert(
      fc.property(lines, sizes, fc.boolean(), (at, size, rtl) => {
        const { side, left, edge, room } = place(at, VIEW, size, rtl);
        const height = Math.min(size.height, room);
        const top = side === 'below' ? edge : edge - height;
        expect(side === 'below' ? top - at.bottom : at.top - (top + height)).toBeGreaterThanOrEqual(GAP);
        expect(left).toBeGreaterThanOrEqual(EDGE);
        expect(left + size.width).toBeLessThanOrEqual(VIEW.right - EDGE);
        expect(room).toBeLessThanOrEqual(HIGHEST);
        if (height > 0) {
          expect(top).toBeGreaterThanOrEqual(EDGE);
          expect(top + height).toBeLessThanOrEqual(VIEW.bottom - EDGE);
        }
      }),
    );
  });
});
