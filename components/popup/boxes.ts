/** A rectangle of the picture by its middle and half its sides, in pixels. */
export interface Box {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
}

/** Letters of scripts that are written in squares. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * How much room a text takes, wrapped between words; rather too much than too little, so that no script has to be
 * measured.
 *
 * @param size of its letters, in pixels.
 * @param most how wide it may be.
 */
export function roomOf(text: string, size: number, most: number): { width: number; lines: number } {
  const widthOf = (word: string) =>
    [...word].reduce((sum, letter) => sum + size * (WIDE.test(letter) ? 1.05 : 0.58), 0);
  let lines = 1;
  let line = 0;
  let width = 0;
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word);
    const longer = line === 0 ? wide : line + size * 0.3 + wide;
    if (longer <= most || line === 0) line = longer;
    else {
      lines += 1;
      line = wide;
    }
    // A word that is wider than a line is broken.
    lines += Math.max(0, Math.ceil(line / most) - 1);
    line = Math.min(line, most);
    width = Math.max(width, line);
  }
  return { width: Math.ceil(width), lines };
}

/** By how much two boxes overlap each way; either is at most 0 where they do not. */
export function overlap(one: Box, other: Box, gap = 0): { x: number; y: number } {
  return {
    x: one.halfWidth + other.halfWidth + gap - Math.abs(one.x - other.x),
    y: one.halfHeight + other.halfHeight + gap - Math.abs(one.y - other.y),
  };
}

/** Whether two boxes overlap, or are closer than a gap in pixels. */
export function overlaps(one: Box, other: Box, gap = 0): boolean {
  const { x, y } = overlap(one, other, gap);
  return x > 0 && y > 0;
}

interface Point {
  x: number;
  y: number;
}

const side = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two lines cross, each given by its ends. */
export function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether a line runs through a box. */
export function runsThrough(a: Point, b: Point, { x, y, halfWidth, halfHeight }: Box): boolean {
  const [left, right, top, bottom] = [x - halfWidth, x + halfWidth, y - halfHeight, y + halfHeight];
  return (
    cross(a, b, { x: left, y: top }, { x: right, y: bottom }) ||
    cross(a, b, { x: right, y: top }, { x: left, y: bottom })
  );
}
