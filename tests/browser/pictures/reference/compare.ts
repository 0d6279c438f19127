import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How two pictures are compared. */
export type Measure =
  /** Pixel by pixel: drawn by the same version of the browser. */
  | 'exact'
  /** By the mean colours of squares, since each version draws letters a little differently: what stands where. */
  | 'coarse';

/** The side of a square, in pixels: about a letter. */
const SQUARE = 8;

/** How far apart the means of a square may be, of 255. */
const NEAR = 20;

/** The share of pixels, or of squares, that may differ. */
const MOST: Record<Measure, number> = { exact: 0.001, coarse: 0.01 };

interface Comparison {
  /** Whether they show the same. */
  same: boolean;
  /** In words. */
  says: string;
  /** A picture of what differs, where the sizes do not. */
  difference?: Buffer;
}

/** Compares a picture with the one that is kept, both as PNG. */
export function compare(kept: Uint8Array, now: Uint8Array, measure: Measure): Comparison {
  const [a, b] = [PNG.sync.read(Buffer.from(kept)), PNG.sync.read(Buffer.from(now))];
  const { width, height } = a;
  if (b.width !== width || b.height !== height)
    return { same: false, says: `${b.width} by ${b.height} pixels in place of ${width} by ${height}` };
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: 0.1 });
  const share = measure === 'exact' ? pixels / (width * height) : squaresApart(a, b);
  return {
    same: share <= MOST[measure],
    says: `${(share * 100).toFixed(2)}% differs (${measure}), ${MOST[measure] * 100}% may`,
    difference: PNG.sync.write(difference),
  };
}

/** The share of squares whose mean colours differ. */
function squaresApart(a: PNG, b: PNG): number {
  let squares = 0;
  let apart = 0;
  for (let y = 0; y + SQUARE <= a.height; y += SQUARE) {
    for (let x = 0; x + SQUARE <= a.width; x += SQUARE) {
      squares += 1;
      const [left, right] = [meanOf(a, x, y), meanOf(b, x, y)];
      if (left.some((value, channel) => Math.abs(value - right[channel]!) > NEAR)) apart += 1;
    }
  }
  return apart / squares;
}

/** Mean red, green and blue of a square. */
function meanOf({ data, width }: PNG, left: number, top: number): [number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  for (let y = top; y < top + SQUARE; y += 1) {
    for (let x = left; x < left + SQUARE; x += 1) {
      const at = (y * width + x) * 4;
      for (const channel of [0, 1, 2] as const) sum[channel] += data[at + channel]!;
    }
  }
  return sum.map((value) => value / SQUARE ** 2) as [number, number, number];
}
