import { Skimmer } from '../../../data/lexicon/skimmer';

/** A text of which it was not known whether a name begins there. */
export interface Unsure {
  node: Text;
  /** What came before, as the skimmer had it. */
  carry: string;
}

/** Looks again at texts of which it was not known whether a name begins there, when names have come. */
export class SecondLook {
  /** Those in which one does. */
  readonly named: Text[] = [];
  /** Those of which it still is not known. */
  readonly unsure: Unsure[] = [];
  private next = 0;
  private readonly skimmer: Skimmer;

  /** @param texts of one tree, in its order; `skim` as `PageLexicon.skim`. */
  constructor(
    private readonly texts: readonly Unsure[],
    skim: (piece: string, until?: number) => number,
  ) {
    this.skimmer = new Skimmer(skim);
  }

  /**
   * Looks on at a number of texts. The page may have changed since the first look.
   *
   * @returns false at the end.
   */
  step(most: number): boolean {
    for (const text of this.texts.slice(this.next, this.next + most)) {
      this.skimmer.carry = text.carry;
      const seen = this.skimmer.look(text.node.data);
      if (seen === 'here') this.named.push(text.node);
      else if (seen === 'unsure') this.unsure.push(text);
    }
    this.next += most;
    return this.next < this.texts.length;
  }
}
