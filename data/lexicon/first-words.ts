import { affixes, affixLetter } from './affixes';
import { has, hasTwice } from './bloom';
import { codes, IGNORE } from './characters';
import { gapJoins, gapMayJoin } from './gap';
import { Heads } from './heads';
import { pairHash } from './layout';
import { leadsOn, Stems, shortestStem } from './stems';
import { Tails } from './tails';
import type { Views } from './views';
import { WordReader } from './words';

const DOT = 46;

/** Most words have no such particles: nothing is allocated for them. */
const NONE: readonly WordReader[] = [];

/** Takes the beginning of a name. Returns whether that is enough. */
export type Take = (beginning: number) => boolean;

/**
 * Looks for words with which a name may begin. Words whose first letters begin no name are skipped. For the others
 * every stem has a rolling hash, and Bloom filters reject most with one or two reads: those that are no name, alone or
 * with the next word.
 */
export class FirstWords {
  /** The word that `next` has found. */
  readonly reader = new WordReader();
  /** That word behind particles that are written onto it. */
  private readonly shorter = new WordReader();
  /** The word behind it, read when first asked for, and whether there is one. */
  private readonly second = new WordReader();
  private readonly stems: Stems;
  private readonly heads: Heads;
  private readonly bloom: Uint32Array;
  private readonly onward: Uint32Array;
  private readonly stemBloom: Uint32Array;
  private readonly tails: Tails;
  /** Units. */
  readonly longestEnding: number;
  private text = '';
  private follows: boolean | undefined;

  constructor(
    views: Pick<Views, 'heads' | 'lower' | 'bloom' | 'onward' | 'stemBloom' | 'endings' | 'tails' | 'meta'>,
  ) {
    this.tails = new Tails(views.tails, views.endings);
    this.stems = new Stems(views, this.tails);
    this.heads = new Heads(views.heads, views.lower, this.stems);
    this.bloom = views.bloom;
    this.onward = views.onward;
    this.stemBloom = views.stemBloom;
    this.longestEnding = views.meta.longestEnding;
  }

  /** Another reader, for the words that follow. */
  newReader(): WordReader {
    return new WordReader();
  }

  /** Reads on to the next word that may begin a name; false when there is none. */
  next(text: string, from: number): boolean {
    const { reader } = this;
    this.text = text;
    this.follows = undefined;
    this.stems.open = undefined;
    reader.open(text, this.heads.next(text, from));
    return reader.next();
  }

  /** Where the last word of the text begins, when `next` has passed over it and it may go on behind the text. */
  get open(): number | undefined {
    return this.stems.open;
  }

  /** The word of `next` without the particles that Arabic and Hebrew write onto a word, shortest particle first. */
  behindParticles(): Iterable<WordReader> {
    return affixLetter(this.reader.units[0]!) ? this.withoutParticles() : NONE;
  }

  private *withoutParticles(): Generator<WordReader> {
    const { reader, shorter } = this;
    for (const { skip, units } of affixes(reader)) {
      if (!this.heads.begins(units)) continue;
      shorter.take(reader, skip, units);
      yield shorter;
    }
  }

  /**
   * Goes through the beginnings of names that may stand at the word of `next`, of all its stems.
   *
   * @param reader the word, or what is left of it without particles.
   * @returns whether one was enough.
   */
  some(reader: WordReader, take: Take): boolean {
    const least = shortestStem(reader, this.longestEnding);
    for (let length = reader.length; length >= least; length -= 1)
      if (this.ofStem(reader, length, take)) return true;
    return false;
  }

  /** The same for one stem. */
  ofStem(reader: WordReader, length: number, take: Take): boolean {
    const hash = reader.hashes[length]!;
    if (length < reader.length && !(has(this.stemBloom, hash) && this.ends(reader, length))) return false;
    if (hasTwice(this.bloom, hash) && take(hash)) return true;
    if (!leadsOn(this.onward, hash, this.text, reader.end) || !this.joins(reader)) return false;
    const { second, bloom } = this;
    const least = shortestStem(second, this.longestEnding);
    for (let stem = second.length; stem >= least; stem -= 1) {
      if (stem < second.length && !this.ends(second, stem)) continue;
      const pair = pairHash(hash, second.hashes[stem]!);
      if (has(bloom, pair) && take(pair)) return true;
    }
    return false;
  }

  /** Whether the text ends before it is known if a name of several words begins with the word of `next`. */
  isCutOff(reader: WordReader): boolean {
    const least = shortestStem(reader, this.longestEnding);
    for (let length = reader.length; length >= least; length -= 1) {
      const hash = reader.hashes[length]!;
      if (hasTwice(this.onward, hash) && (length === reader.length || has(this.stemBloom, hash)))
        return this.isOpen(reader);
    }
    return false;
  }

  /** Whether the text ends before it is known which word stands behind this one. */
  private isOpen(reader: WordReader): boolean {
    const { text, second } = this;
    if (!this.readSecond()) return gapMayJoin(text, reader);
    return mayGoOn(text, second.end) && gapJoins(text, reader, second);
  }

  /** Whether what a word has behind a stem may be an ending. */
  private ends({ units, length }: WordReader, stem: number): boolean {
    const { tails } = this;
    return ((tails.lengths(units, length) >>> (length - stem)) & 1) === 1 && tails.has(units, stem, length);
  }

  private joins(reader: WordReader): boolean {
    return this.readSecond() && gapJoins(this.text, reader, this.second);
  }

  private readSecond(): boolean {
    if (this.follows === undefined) {
      this.second.open(this.text, this.reader.end);
      this.follows = this.second.next();
    }
    return this.follows;
  }
}

/** Whether a word that ends at an offset may go on behind the text. */
function mayGoOn(text: string, end: number): boolean {
  for (let at = end; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== DOT && codes.of(unit) !== IGNORE) return false;
  }
  return true;
}
