import { affixes, affixLetter } from './affixes';
import { BREAK, codes, Kind, SLOW } from './characters';
import { Heads } from './heads';
import { bloomSecond } from './layout';
import type { Skim } from './types';
import type { Views } from './views';
import { WordReader } from './words';

/** Shorter stems than this take no endings in a text: too many ordinary words would look like one. */
const SHORTEST_STEM = 2;

/** Most words have no such particles: for them nothing is made. */
const NONE: readonly WordReader[] = [];

const AT_SIGN = 64;
const DOT = 46;

/** How many units the shortest stem has that a word may be read as. */
export function shortestStem({ kind, length }: WordReader, longestEnding: number): number {
  return kind === Kind.Letter ? Math.min(length, Math.max(SHORTEST_STEM, length - longestEnding)) : length;
}

/**
 * Looks for words that may be the first of a name. Words that begin as no name does are passed over; of the others
 * every beginning has a rolling hash, and Bloom filters turn most of them away with one or two reads.
 */
export class FirstWords {
  /** The word that `next` has found. */
  readonly reader = new WordReader();
  /** That word behind particles that are written onto it. */
  private readonly shorter = new WordReader();
  private readonly heads: Heads;
  private readonly bloom: Uint32Array;
  private readonly stemBloom: Uint32Array;
  /** Units. */
  readonly longestEnding: number;

  constructor({ heads, bloom, stemBloom, meta }: Pick<Views, 'heads' | 'bloom' | 'stemBloom' | 'meta'>) {
    this.heads = new Heads(heads);
    this.bloom = bloom;
    this.stemBloom = stemBloom;
    this.longestEnding = meta.longestEnding;
  }

  /** Reads on to the next word that may begin a name; false when there is none. */
  next(text: string, from: number): boolean {
    const { reader } = this;
    reader.open(text, this.heads.next(text, from));
    return reader.next();
  }

  /**
   * Whether a name may begin with a stem of a word.
   *
   * @param length units of the stem; the word's own for the word as it is.
   */
  passes(reader: WordReader, length: number): boolean {
    const hash = reader.hashes[length]!;
    return has(this.bloom, hash) && (length === reader.length || has(this.stemBloom, hash));
  }

  /** The word of `next` without the particles that Arabic and Hebrew write onto a word, shortest particle first. */
  behindParticles(): Iterable<WordReader> {
    return affixLetter(this.reader.units[0]!) ? this.withoutParticles() : NONE;
  }

  private *withoutParticles(): Generator<WordReader> {
    const { reader, shorter } = this;
    for (const { skip, units } of affixes(reader)) {
      if (!this.heads.begins(units[0]!, units[1]!, units[2]!)) continue;
      shorter.take(reader, skip, units);
      yield shorter;
    }
  }

  /**
   * As `PageLexicon.skim`.
   *
   * @param known words by their hash; null for those that begin no name after all.
   */
  skim(piece: string, known: ReadonlyMap<number, unknown>): Skim {
    const { reader } = this;
    const size = piece.length;
    for (let from = 0; this.next(piece, from); from = reader.end) {
      if (this.beginsName(reader, known)) return 'here';
      if (piece.charCodeAt(reader.start - 1) !== AT_SIGN) {
        for (const shorter of this.behindParticles()) if (this.beginsName(shorter, known)) return 'here';
      }
      if (reader.end === size) return 'open';
    }
    return isOpen(piece) ? 'open' : 'none';
  }

  private beginsName(reader: WordReader, known: ReadonlyMap<number, unknown>): boolean {
    const least = shortestStem(reader, this.longestEnding);
    for (let length = reader.length; length >= least; length -= 1) {
      if (this.passes(reader, length) && known.get(reader.hashes[length]!) !== null) return true;
    }
    return false;
  }

  /** Adds the hashes of all stems in a text with which a name may begin. */
  collect(text: string, into: (hash: number) => void): void {
    const { reader } = this;
    for (let from = 0; this.next(text, from); from = reader.end) {
      this.collectStems(reader, into);
      if (text.charCodeAt(reader.start - 1) === AT_SIGN) continue;
      for (const shorter of this.behindParticles()) this.collectStems(shorter, into);
    }
  }

  private collectStems(reader: WordReader, into: (hash: number) => void): void {
    const least = shortestStem(reader, this.longestEnding);
    for (let length = reader.length; length >= least; length -= 1) {
      if (this.passes(reader, length)) into(reader.hashes[length]!);
    }
  }
}

/** Whether the last word of a piece may go on behind it to one that begins a name: `Heads` knows three units of it. */
function isOpen(piece: string): boolean {
  const { length } = piece;
  if (length === 0) return false;
  const last = piece.charCodeAt(length - 1);
  if (codes.of(last) === BREAK) return last === AT_SIGN || (last === DOT && endsInitial(piece));
  for (let at = length - 3; at < length; at += 1)
    if (at < 0 || codes.of(piece.charCodeAt(at)) <= SLOW) return true;
  return false;
}

/** Whether a piece ends with a letter alone and a dot, as acronyms begin. */
function endsInitial(piece: string): boolean {
  const at = piece.length - 2;
  return (
    at >= 0 &&
    codes.of(piece.charCodeAt(at)) !== BREAK &&
    (at === 0 || codes.of(piece.charCodeAt(at - 1)) === BREAK)
  );
}

/** Whether a Bloom filter lets a hash pass. */
export function has(bits: Uint32Array, hash: number): boolean {
  const mask = bits.length * 32 - 1;
  const one = hash & mask;
  if (!((bits[one >>> 5]! >>> (one & 31)) & 1)) return false;
  const two = bloomSecond(hash) & mask;
  return ((bits[two >>> 5]! >>> (two & 31)) & 1) === 1;
}
