import { describe, expect, test } from 'vitest';
import {
  type Arranged,
  enlarged,
  inNextCorner,
  moved,
  resized,
  roomOf,
  within,
} from '../../../../entrypoints/content/card/arrange';

const VIEW = { left: 0, top: 0, right: 1000, bottom: 800 };
const CARD: Arranged = { left: 100, top: 100, width: 348, height: 300, isSized: false };

describe('a pinned card', () => {
  test('goes where it is dragged, and never over the edge', () => {
    expect(moved(CARD, { x: 50, y: -20 }, VIEW)).toMatchObject({ left: 150, top: 80 });
    expect(moved(CARD, { x: 5000, y: 5000 }, VIEW)).toMatchObject({ left: 644, top: 492 });
    expect(moved(CARD, { x: -5000, y: -5000 }, VIEW)).toMatchObject({ left: 8, top: 8 });
  });

  test('comes along when the window gets smaller', () => {
    expect(within(CARD, { ...VIEW, right: 320, bottom: 200 })).toEqual({
      ...CARD,
      left: 8,
      top: 8,
      width: 304,
      height: 184,
    });
  });

  test('is resized at its corner, within bounds', () => {
    expect(resized(CARD, { x: 40, y: 60 }, VIEW, false)).toEqual({
      ...CARD,
      width: 388,
      height: 360,
      isSized: true,
    });
    expect(resized(CARD, { x: -900, y: -900 }, VIEW, false)).toMatchObject({ width: 240, height: 140 });
    expect(resized(CARD, { x: 5000, y: 5000 }, VIEW, false)).toMatchObject({
      left: 100,
      width: 892,
      height: 692,
    });
  });

  test('keeps its right edge where text runs from the right', () => {
    expect(resized(CARD, { x: -40, y: 0 }, VIEW, true)).toMatchObject({ left: 60, width: 388 });
    expect(resized(CARD, { x: -5000, y: 0 }, VIEW, true)).toMatchObject({ left: 8, width: 440 });
  });

  test('goes round the corners at a press', () => {
    const corners = [];
    for (let card = CARD, i = 0; i < 4; i++) {
      card = inNextCorner(card, VIEW);
      corners.push([card.left, card.top]);
    }
    expect(corners).toEqual([
      [644, 8],
      [644, 492],
      [8, 492],
      [8, 8],
    ]);
  });

  test('is enlarged at a press, as far as there is room', () => {
    expect(within(enlarged(CARD), VIEW)).toMatchObject({
      left: 100,
      top: 72,
      width: 560,
      height: 720,
      isSized: true,
    });
    expect(within(enlarged(CARD), { ...VIEW, right: 400 })).toMatchObject({ left: 8, width: 384 });
  });

  test('may grow to the edge, unless the reader has said how high it is', () => {
    expect(roomOf(CARD, VIEW)).toBe(560);
    expect(roomOf({ ...CARD, top: 450 }, VIEW)).toBe(342);
    expect(roomOf({ ...CARD, isSized: true }, VIEW)).toBe(300);
  });
});
