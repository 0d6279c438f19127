/**
 * The value below which a share of the samples lies, between two neighbours by proportion.
 *
 * @param share from 0 to 1: 0.5 is the median.
 * @throws RangeError without samples.
 */
export function quantile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new RangeError('Nothing was measured.');
  const sorted = [...samples].sort((left, right) => left - right);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** How many times the other's median one's median is: samples of one run, taken by turns. */
export function ratio(one: readonly number[], other: readonly number[]): number {
  return median(one) / median(other);
}

/**
 * The order in which variants are measured: by turns, so that whatever slows the machine for a while slows all of them.
 * Every round begins with another one and every second goes backwards, so that none always comes after the same.
 */
export function turns<T>(variants: readonly T[], rounds: number): T[] {
  return Array.from({ length: rounds }, (_, round) => {
    const from = round % Math.max(1, variants.length);
    const turned = [...variants.slice(from), ...variants.slice(0, from)];
    return round % 2 === 0 ? turned : turned.reverse();
  }).flat();
}

/** Rounds to three significant digits. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}

/** So many places spread evenly over a number of places, each another; all of them when there are no more. */
export function spreadOver(places: number, count: number): number[] {
  const taken = Math.min(places, count);
  return Array.from({ length: taken }, (_, at) => Math.floor(((at + 0.5) * places) / taken));
}
