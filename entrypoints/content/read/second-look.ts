import type { PageLexicon } from '../../../data/lexicon/types';

/** A text of which it was not known whether a name begins there. */
export interface Unsure {
  node: Text;
  /** The beginnings in it that nothing was known of. */
  missing: readonly number[];
}

/**
 * Sorts texts of which it was not known whether a name begins there, when names have come. They are not looked at again:
 * what the page has changed since is read as a change.
 */
export class SecondLook {
  /** Those in which one does. */
  readonly named: Text[] = [];
  /** Those of which it still is not known. */
  readonly unsure: Unsure[] = [];
  private next = 0;

  /**
   * @param texts of one tree, in its order.
   * @param behind as `PageLexicon.behind`.
   */
  constructor(
    private readonly texts: readonly Unsure[],
    private readonly behind: PageLexicon['behind'],
  ) {}

  /**
   * Goes on with a number of texts.
   *
   * @returns false at the end.
   */
  step(most: number): boolean {
    for (const text of this.texts.slice(this.next, this.next + most)) {
      const parts = text.missing.map(this.behind);
      if (parts.some((part) => part)) this.named.push(text.node);
      else if (parts.includes(undefined)) this.unsure.push(text);
    }
    this.next += most;
    return this.next < this.texts.length;
  }
}
