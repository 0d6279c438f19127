/** A value within bounds; the lower one where the two cross. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
