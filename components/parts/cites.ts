/** Characters of a list of places that stay in one line; a longer one has no room in a narrow one. */
export const ONE_LINE = 40;

/**
 * @param cites paragraph or source numbers, in any order.
 * @returns "2, 4–8": sorted, runs of three and more drawn together.
 */
export function citeList(cites: readonly number[]): string {
  const sorted = [...new Set(cites)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (sorted[end + 1] === sorted[end]! + 1) end++;
    if (end - i >= 2) {
      parts.push(`${sorted[i]}–${sorted[end]}`);
      i = end + 1;
    } else {
      parts.push(`${sorted[i]}`);
      i++;
    }
  }
  return parts.join(', ');
}
