import { beginningsOf } from './beginnings';
import { Finder, subtag } from './find';
import { FirstWords } from './first-words';
import { readEntity, readName } from './records';
import { skim } from './skim';
import type { Candidate, Glance, LexiconEntity, LexiconName, PageLexicon } from './types';
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
  private readonly first: FirstWords;
  private readonly finder: Finder;
  /** By each beginning that was asked for: the part with its names, or nothing. */
  private readonly parts = new Map<number, Views | null>();
  /** The same parts in the order of their coming: a page asks once, or a few times. */
  private readonly all: Views[] = [];
  private readonly entities = new Map<number, LexiconEntity>();
  private readonly names = new Map<number, LexiconName>();
  /** What `glance` has found in the text it was given last: mostly it is asked for next. */
  private last: { text: string; lang: string; found: Candidate[] } | null = null;
  private readonly unknown = new Set<number>();
  private readonly isWorthwhile = (beginning: number) => this.parts.get(beginning) !== null;

  constructor(
    start: Views,
    readonly stamp: string,
  ) {
    this.first = new FirstWords(start);
    this.finder = new Finder(this.first, (hash) => this.parts.get(hash));
  }

  entity(index: number): LexiconEntity {
    return record(this.entities, this.all, 'entityNumber', index, readEntity);
  }

  name(index: number): LexiconName {
    return record(this.names, this.all, 'nameNumber', index, readName);
  }

  find(text: string, lang = ''): Candidate[] {
    const { last } = this;
    if (last?.text === text && last.lang === subtag(lang)) return last.found;
    return this.finder.find(text, lang);
  }

  skim(piece: string, until?: number): number {
    return skim(this.first, piece, this.isWorthwhile, until);
  }

  glance(text: string, missing: Set<number>, lang = ''): Glance {
    const { finder, unknown } = this;
    const found = finder.find(text, lang, unknown);
    this.last = { text, lang: subtag(lang), found };
    if (unknown.size === 0) return finder.hasNames ? 'here' : 'none';
    for (const beginning of unknown) missing.add(beginning);
    unknown.clear();
    return 'missing';
  }

  add(asked: readonly number[], part: ArrayBuffer): void {
    const views = viewSections(part);
    const begin = new Set(beginningsOf(views).map(({ hash }) => hash));
    for (const beginning of asked) {
      if (!this.parts.has(beginning)) this.parts.set(beginning, begin.has(beginning) ? views : null);
    }
    this.all.push(views);
    this.last = null;
  }
}

/** A record that is read when first asked for. Its number is looked for in the parts, where numbers stand in order. */
function record<T>(
  known: Map<number, T>,
  parts: readonly Views[],
  numbers: 'entityNumber' | 'nameNumber',
  index: number,
  read: (part: Views, at: number) => T,
): T {
  const found = known.get(index);
  if (found !== undefined) return found;
  for (const part of parts) {
    const at = placeOf(part[numbers], index);
    if (at < 0) continue;
    const one = read(part, at);
    known.set(index, one);
    return one;
  }
  throw new RangeError(`There is no entry ${index} in this lexicon.`);
}

/** Where a number stands in a list of them in order; -1 when it does not. */
function placeOf(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number ? low : -1;
}
