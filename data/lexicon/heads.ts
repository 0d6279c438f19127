import { affixLetter } from './affixes';
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
import { bloomSecond } from './layout';
import { anyBegins, pairBegins } from './lower';
import { FNV_START, hashStep } from './words';

/*
 * How names begin: the first three folded units of the first word, and whether its capital matters. Most words of a
 * text are rejected by this alone, and nothing of them is kept but where they end. On saved pages the finder thus takes
 * less than twice as long as reading the characters; reading every word as `WordReader` does takes three times as long,
 * in Chinese twenty-five.
 */

/** Hashed after the only unit of a one-unit word: whether it is the whole name, or more follows. */
const ALONE = 0;
const FOLLOWED = 1;

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
    let hash = start;
    for (let at = 0; at < Math.min(3, first.length); at += 1) hash = hashStep(hash, first.charCodeAt(at));
    if (first.length > 1) return [hash];
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
  private readonly mask: number;
  /** By unit of ASCII: a single look-up passes over most of a text. */
  private readonly marks: Uint8Array;

  /**
   * @param bits a Bloom filter over `headHashes` of all names but handles.
   * @param lower as `lowerRows` gives it, of the same names.
   */
  constructor(
    private readonly bits: Uint32Array,
    private readonly lower: Uint32Array,
  ) {
    this.mask = bits.length * 32 - 1;
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

  /** Whether a name may begin with the three folded units, the first a capital or not. */
  begins(one: number, two: number, three: number): boolean {
    const hash = hashStep(hashStep(CAPITAL, one), two);
    return this.has(hashStep(hash, three)) || this.has(hash);
  }

  private has(hash: number): boolean {
    const { bits, mask } = this;
    const one = hash & mask;
    if (!((bits[one >>> 5]! >>> (one & 31)) & 1)) return false;
    const two = bloomSecond(hash) & mask;
    return ((bits[two >>> 5]! >>> (two & 31)) & 1) === 1;
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
    for (; at < size && length < 3; at += 1) {
      const next = text.charCodeAt(at);
      const code = next < ASCII ? ascii[next]! : codes.of(next);
      if (code > SLOW) {
        length += 1;
        hash = hashStep(hash, code);
        // A stem may be as short as two units, whatever the word.
        if (this.has(hash)) return -1;
      } else if (code !== IGNORE) {
        // An acronym with dots is one word; letters that fold to several units are left to the reader.
        if (code === SLOW || (next === DOT && at === start + 1)) return -1;
        break;
      }
    }
    const isAlone = length === 1 && (this.has(hashStep(hash, ALONE)) || this.has(hashStep(hash, FOLLOWED)));
    return isAlone ? -1 : at;
  }

  /** The same for scripts without spaces between words. */
  private passOther(text: string, start: number, unit: number): number {
    const trait = traits.of(unit);
    const kind = trait & KIND;
    if (!(trait & SELF) || kind <= Kind.Letter) return -1;
    if (kind === Kind.Katakana) return this.passKatakana(text, start);
    const hash = hashStep(ANY_CASE, unit);
    if (this.has(hashStep(hash, ALONE))) return -1;
    const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    const nextTrait = traits.of(next);
    const goesOn = (nextTrait & SELF) !== 0 && (nextTrait & KIND) > Kind.Letter;
    return this.has(hashStep(hash, goesOn ? next : FOLLOWED)) ? -1 : start + 1;
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
      if (length > 2) continue;
      length += 1;
      hash = hashStep(hash, unit);
      if (length > 1 && this.has(hash)) return -1;
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
