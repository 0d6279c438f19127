import { FirstWords } from './first-words';
import { lowerBound } from './search';
import { HERE, skim, UNSURE } from './skim';
import type { Glance, PageLexicon } from './types';
import { type Views, viewSections } from './views';

/**
 * Opens what a page starts with. It knows no name yet.
 *
 * @param start as `startOf` made it; `stamp` the one of the whole lexicon that it was made of.
 * @throws RangeError when it is not a lexicon of this version, or not whole.
 */
export function openStart(start: ArrayBuffer, stamp: string): PageLexicon {
  return new GrowingLexicon(viewSections(start), stamp);
}

class GrowingLexicon implements PageLexicon {
  readonly first: FirstWords;
  readonly parts: Views[] = [];
  /** By each beginning that was asked for: the part with its names, or nothing. */
  private readonly byBeginning = new Map<number, Views | null>();
  /** What the text looked at has: beginnings whose names are here, and what nothing is known of. */
  private isHere = false;
  private missing: number[] = [];
  private readonly meet = (beginning: number): boolean => {
    const part = this.byBeginning.get(beginning);
    if (part) this.isHere = true;
    else if (part === undefined) this.missing.push(beginning);
    return false;
  };
  private readonly meetUntilHere = (beginning: number) => this.meet(beginning) || this.isHere;

  constructor(
    start: Views,
    readonly stamp: string,
  ) {
    this.first = new FirstWords(start);
  }

  skim(piece: string, missing: number[], until?: number): number {
    const before = missing.length;
    this.open(missing);
    const from = skim(this.first, piece, this.meetUntilHere, until);
    return from !== HERE && missing.length > before ? UNSURE - from : from;
  }

  glance(text: string, missing: Set<number>): Glance {
    const met: number[] = [];
    this.open(met);
    skim(this.first, text, this.meet);
    for (const beginning of met) missing.add(beginning);
    if (met.length > 0) return 'missing';
    return this.isHere ? 'here' : 'none';
  }

  private open(missing: number[]): void {
    this.missing = missing;
    this.isHere = false;
  }

  behind(beginning: number): Views | null | undefined {
    return this.byBeginning.get(beginning);
  }

  add(asked: readonly number[], part: ArrayBuffer): void {
    const views = part.byteLength > 0 ? viewSections(part) : null;
    for (const beginning of asked) {
      if (this.byBeginning.has(beginning)) continue;
      this.byBeginning.set(beginning, views && holds(views, beginning) ? views : null);
    }
    if (views) this.parts.push(views);
  }
}

function holds({ beginHash }: Views, beginning: number): boolean {
  const hash = beginning >>> 0;
  return beginHash[lowerBound(beginHash, hash)] === hash;
}
