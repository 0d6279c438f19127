import type { SportCount } from '../text/sport';

/** How many words of sport there must be on a page about it, and how many in a thousand. */
const LEAST = 5;
const SHARE = 18;

/**
 * What the blocks of a page that hold a candidate are about as a whole: there is sport in the news that says so in the
 * first sentence only. Kept as sums, as the rest of the page's evidence.
 */
export class Theme {
  private words = 0;
  private weight = 0;
  private was = false;

  /** Adds (1) or takes back (-1) what a block says. */
  add(words: number, { alone, strong, weak }: SportCount, sign: 1 | -1): void {
    this.words += sign * words;
    // Whole numbers: sums of thirds would not come back to nothing.
    this.weight += sign * (6 * alone + 3 * strong + weak);
  }

  get sport(): boolean {
    return this.weight >= 3 * LEAST && this.weight * 1000 >= 3 * SHARE * this.words;
  }

  /** Whether the answer is another than when this was last asked. */
  changed(): boolean {
    const changed = this.sport !== this.was;
    this.was = this.sport;
    return changed;
  }
}
