/**
 * The first place of a number, or a larger one, in a list of numbers in order.
 *
 * @param from and `to`: where to look, `to` exclusive.
 * @returns `to` when all there are smaller.
 */
export function lowerBound(numbers: Uint32Array, number: number, from = 0, to = numbers.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
