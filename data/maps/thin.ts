/** How fine a path is drawn, in pixels of a map as it is shown. */
export interface Grain {
  /** Points that are nearer to each other look like one. */
  nearest: number;
  /** Rings that are narrower and lower are not seen. */
  smallest: number;
}

/**
 * Leaves out of a path what cannot be seen: points next to others, and rings of a pixel.
 *
 * @param path of moves, lines and closes with absolute coordinates, as d3-geo writes polygons.
 * @returns one with lines relative to each other, which is shorter, to a tenth of a pixel.
 */
export function thin(path: string, grain: Grain): string {
  return path
    .split('M')
    .slice(1)
    .map((ring) => ringOf(ring, grain))
    .join('');
}

function ringOf(ring: string, { nearest, smallest }: Grain): string {
  // In tenths, so that what is rounded off does not add up.
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map((value) => Math.round(Number(value) * 10)));
  const kept: number[][] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point[0]! - last[0]!, point[1]! - last[1]!) >= nearest * 10) kept.push(point);
  }
  const across = (at: 0 | 1) => {
    const values = kept.map((point) => point[at]!);
    return Math.max(...values) - Math.min(...values);
  };
  if (kept.length < 3 || Math.max(across(0), across(1)) < smallest * 10) return '';
  const lines = kept
    .slice(1)
    .map(([x = 0, y = 0], before) => `l${(x - kept[before]![0]!) / 10},${(y - kept[before]![1]!) / 10}`);
  return `M${kept[0]![0]! / 10},${kept[0]![1]! / 10}${lines.join('')}z`;
}
