import { affixLetter } from './affixes';
import { has } from './bloom';
import {
  ASCII,
  ascii,
  BREAK,
  codes,
  IGNORE,
  isHalf,
  KIND,
  Kind,
  SELF,
  SLOW,
  traits,
  UPPER,
} from './characters';
import { anyBegins, pairBegins } from './lower';
import type { Stems } from './stems';
import { FNV_START, hashStep } from './words';

/*
 * How names begin: the first four folded units of the first word, and whether its capital matters. Most words of a
 * text are rejected by this alone, and nothing of them is kept but where they end. On saved pages the finder thus takes
 * less than twice as long as reading the characters; reading every word as `WordReader` does takes three times as long,
 * in Chinese twenty-five.
 */

/** Folded units that are hashed together: all of a shorter stem. */
export const HEAD = 4;

/** Hashed after the only unit of a one-unit word: whether it is the whole name, or more follows. */
const ALONE = 0;
const FOLLOWED = 1;

/** Hashed after fewer units than a head has, where a stem goes on: a text may end there, and the next begin. */
const OPEN = 2;

const AT_SIGN = 64;
const DOT = 46;
const LOWER_A = 97;

const CAPITAL = hashStep(FNV_START, 1);
const ANY_CASE = hashStep(FNV_START, 0);

/**
 * What a filter must hold for one name.
 *
 * @param words folded stems of the name's words.
 * @param capital whether the first word counts with a capital only.
 */
export function headHashes([first = '', second]: readonly string[], capital: boolean): number[] {
  return (capital ? [CAPITAL] : [CAPITAL, ANY_CASE]).flatMap((start) => {
    const open: number[] = [];
    let hash = start;
    for (let at = 0; at < Math.min(HEAD, first.length); at += 1) {
      if (at > 0) open.push(hashStep(hash, OPEN));
      hash = hashStep(hash, first.charCodeAt(at));
    }
    if (first.length > 1) return [hash, ...open];
    if (second === undefined) return [hashStep(hash, ALONE)];
    // It may be a character of a script without spaces, with the next one right behind it.
    return [hashStep(hash, FOLLOWED), hashStep(hash, second.charCodeAt(0))];
  });
}

/**
 * Where a word may begin, as bits: `WORD` behind what is part of none, `HANDLE` behind the sign of a handle. Each unit of
 * ASCII has in its low bits where it is to be looked at closer, and above them where a unit right behind it stands.
 */
const INSIDE = 0;
const WORD = 1;
const HANDLE = 2;
const BEHIND = 4;

/** Looks for words that may begin a name. */
export class Heads {
  /** By unit of ASCII: a single look-up passes over most of a text. */
  private readonly marks: Uint8Array;

  /**
   * @param bits a Bloom filter over `headHashes` of all names but handles.
   * @param lower as `lowerRows` gives it, of the same names.
   * @param stems looks at words that begin as some name does.
   */
  constructor(
    private readonly bits: Uint32Array,
    private readonly lower: Uint32Array,
    private readonly stems: Stems,
  ) {
    this.marks = Uint8Array.from(ascii, (code, unit) => {
      if (code === BREAK) return (unit === AT_SIGN ? WORD | HANDLE : WORD) << BEHIND;
      const isLower = unit >= LOWER_A && code === unit;
      return isLower && !anyBegins(lower, unit) ? HANDLE : WORD | HANDLE;
    });
  }

  /**
   * The next place to look at closer.
   *
   * @param from where to begin: the text's beginning, or the end of a word.
   * @returns where the next word that may begin a name begins, at the latest; the text's length when there is none.
   */
  next(text: string, from: number): number {
    const { marks } = this;
    const size = text.length;
    let where = WORD;
    for (let at = from; at < size; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit < ASCII) {
        const mark = marks[unit]!;
        if ((mark & where) === 0) {
          where = mark >> BEHIND;
          continue;
        }
        if (where > WORD) return at;
        where = INSIDE;
        if (unit >= LOWER_A && !pairBegins(this.lower, text, at)) continue;
        const end = this.passWord(text, at, unit, ascii[unit]!);
        if (end < 0) return at;
        at = end - 1;
      } else {
        const code = codes.of(unit);
        if (code === BREAK) where = WORD;
        else if (code !== IGNORE && (where !== INSIDE || code === SLOW)) {
          if (where > WORD) return at;
          if (where === INSIDE) {
            // Half of a pair: a letter, or the end of the word. The reader tells, from the beginning of the word.
            if (isHalf(unit)) return wordStart(text, at, from);
            if ((traits.of(unit) & KIND) === Kind.Letter) continue;
          }
          const end = code > SLOW ? this.passWord(text, at, unit, code) : this.passOther(text, at, unit);
          if (end < 0) return at;
          at = end - 1;
          // Behind a character of a script without spaces another word may begin.
          where = code > SLOW ? INSIDE : WORD;
        }
      }
    }
    return size;
  }

  /** Whether a name may begin with folded units, the first a capital or not. */
  begins(units: readonly number[]): boolean {
    let hash = CAPITAL;
    for (let at = 0; at < HEAD; at += 1) {
      hash = hashStep(hash, units[at]!);
      if (at > 0 && has(this.bits, hash)) return true;
    }
    return false;
  }

  /** Where a word of letters goes on that begins no name; -1 when it may, or is anything but plain. */
  private passWord(text: string, start: number, unit: number, first: number): number {
    if (first >= ASCII && affixLetter(first)) return -1;
    const size = text.length;
    // In ASCII folding changes capitals alone.
    const capital = unit < ASCII ? unit !== first : (traits.of(unit) & UPPER) !== 0;
    let hash = hashStep(capital ? CAPITAL : ANY_CASE, first);
    let length = 1;
    let at = start + 1;
    // A stem may be shorter than a head, whatever the word.
    let isShort = false;
    for (; at < size && length < HEAD; at += 1) {
      const next = text.charCodeAt(at);
      const code = next < ASCII ? ascii[next]! : codes.of(next);
      if (code > SLOW) {
        length += 1;
        hash = hashStep(hash, code);
        if (!has(this.bits, hash)) continue;
        if (length === HEAD) return this.stems.pass(text, start);
        isShort = true;
      } else if (code !== IGNORE) {
        // An acronym with dots is one word; letters that fold to several units are left to the reader.
        if (code === SLOW || (next === DOT && at === start + 1)) return -1;
        break;
      }
    }
    if (length < HEAD && this.mayBegin(hash, length, at === size)) return -1;
    return isShort ? this.stems.pass(text, start, HEAD - 1) : at;
  }

  /** Whether a word of fewer units than a head may go on behind the text and begin a name, or does with its only unit. */
  private mayBegin(hash: number, length: number, isLast: boolean): boolean {
    const { bits } = this;
    if (isLast && has(bits, hashStep(hash, OPEN))) return true;
    return length === 1 && (has(bits, hashStep(hash, ALONE)) || has(bits, hashStep(hash, FOLLOWED)));
  }

  /** The same for scripts without spaces between words. */
  private passOther(text: string, start: number, unit: number): number {
    const trait = traits.of(unit);
    const kind = trait & KIND;
    if (!(trait & SELF) || kind <= Kind.Letter) return -1;
    if (kind === Kind.Katakana) return this.passKatakana(text, start);
    const hash = hashStep(ANY_CASE, unit);
    if (has(this.bits, hashStep(hash, ALONE))) return -1;
    const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    const nextTrait = traits.of(next);
    const goesOn = (nextTrait & SELF) !== 0 && (nextTrait & KIND) > Kind.Letter;
    return has(this.bits, hashStep(hash, goesOn ? next : FOLLOWED)) ? -1 : start + 1;
  }

  private passKatakana(text: string, start: number): number {
    let hash = ANY_CASE;
    let length = 0;
    let at = start;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const trait = traits.of(unit);
      // Rare kana are pairs of units.
      if (isHalf(unit)) return -1;
      if ((trait & KIND) !== Kind.Katakana) break;
      if (!(trait & SELF)) return -1;
      if (length === HEAD) continue;
      length += 1;
      hash = hashStep(hash, unit);
      if (length > 1 && has(this.bits, hash)) return -1;
    }
    return length > 1 ? at : -1;
  }
}

/** Where the word begins that goes on at an offset. */
function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && codes.of(text.charCodeAt(start - 1)) !== BREAK) start -= 1;
  return start;
}
