import { ASCII, ascii, BREAK, codes, IGNORE, KIND, Kind, kindOf, SLOW, traits } from './characters';
import { foldCharacter } from './fold';

/** Longer words are no names; of these only the border is found. */
const WORD_UNITS = 120;

const DOT = 46;

/** Multiplier and start of the FNV-1a hash (Fowler, Noll, Vo), over folded UTF-16 units. */
const FNV_PRIME = 16777619;
export const FNV_START = 0x811c9dc5 | 0;

/** One step of the rolling hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FNV_PRIME);
}

/**
 * Reads a text word by word: letters folded, with the hash of every beginning of the word. One reader is used over
 * and over; its fields say what the last `next` found.
 */
export class WordReader {
  /**
   * Offsets in the text, in UTF-16 units; `end` is exclusive, and before any trailing characters that folding drops.
   */
  start = 0;
  end = 0;
  kind: Kind = Kind.None;
  /** Folded units, and how many. */
  readonly units = new Uint16Array(WORD_UNITS + 4);
  length = 0;
  /** `hashes[n]`: the hash of the first n folded units. */
  readonly hashes = new Int32Array(WORD_UNITS + 5);
  /** Whether it is an acronym written with dots. */
  dotted = false;
  private text = '';

  constructor() {
    this.hashes[0] = FNV_START;
  }

  /** Begins with a text at an offset. */
  open(text: string, at: number): void {
    this.text = text;
    this.end = at;
  }

  /** Reads on to the next word. False at the end of the text. */
  next(): boolean {
    const { text, units, hashes } = this;
    const size = text.length;
    let at = this.end;
    let code = BREAK;
    let unit = 0;
    for (; at < size; at += 1) {
      unit = text.charCodeAt(at);
      code = unit < ASCII ? ascii[unit]! : codes.of(unit);
      if (code > IGNORE && (code > SLOW || this.slowKind(at) !== Kind.None)) break;
    }
    if (at >= size) {
      this.start = size;
      this.end = size;
      return false;
    }
    this.start = at;
    this.dotted = false;
    this.kind = code > SLOW ? Kind.Letter : this.slowKind(at);
    let length = 0;
    let hash = FNV_START;
    let last = at;
    if (this.kind !== Kind.Letter) return this.other(at);
    while (at < size) {
      unit = text.charCodeAt(at);
      code = unit < ASCII ? ascii[unit]! : codes.of(unit);
      if (code > SLOW) {
        if (length < WORD_UNITS) {
          units[length] = code;
          hash = Math.imul(hash ^ code, FNV_PRIME);
          length += 1;
          hashes[length] = hash;
        }
        at += 1;
        last = at;
      } else if (code === IGNORE) {
        at += 1;
      } else if (code === SLOW && this.slowKind(at) === Kind.Letter) {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        length = this.add(character, length);
        hash = hashes[length]!;
        at += character.length;
        last = at;
      } else if (unit === DOT && length > 0 && this.dotAt(at, length)) {
        this.dotted = true;
        at += 1;
        last = at;
      } else break;
    }
    this.end = last;
    this.length = length;
    return true;
  }

  /**
   * Takes over the rest of another reader's word.
   *
   * @param skip how many folded units of that word are left out; `units` what stands in place of the rest.
   */
  take(from: WordReader, skip: number, units: readonly number[]): void {
    this.open(from.text, from.start);
    // Folded units are not offsets: points and invisible characters between them are passed over.
    let at = from.start;
    for (let left = skip; left > 0; at += 1) {
      const unit = this.text.charCodeAt(at);
      if (codes.of(unit) > IGNORE) left -= 1;
    }
    this.start = at;
    this.end = from.end;
    this.kind = from.kind;
    this.dotted = false;
    this.length = units.length;
    units.forEach((unit, n) => {
      this.units[n] = unit;
      this.hashes[n + 1] = hashStep(this.hashes[n]!, unit);
    });
  }

  /** A word of another kind than letters: a katakana run, or one unit of a script without spaces. */
  private other(from: number): boolean {
    const { text, kind } = this;
    let at = from;
    let length = 0;
    do {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      length = this.add(character, length);
      at += character.length;
    } while (kind === Kind.Katakana && at < text.length && this.slowKind(at) === kind);
    this.end = at;
    this.length = length;
    return true;
  }

  /** Adds the folded units of a character. Past the longest word nothing is added. */
  private add(character: string, from: number): number {
    const before = from > 0 ? String.fromCharCode(this.units[from - 1]!) : '';
    const folded = foldCharacter(character, before);
    let length = from;
    for (let n = 0; n < folded.length && length < WORD_UNITS; n += 1) {
      const unit = folded.charCodeAt(n);
      this.units[length] = unit;
      this.hashes[length + 1] = hashStep(this.hashes[length]!, unit);
      length += 1;
    }
    return length;
  }

  private slowKind(at: number): Kind {
    const point = this.text.codePointAt(at)!;
    // Half a pair alone is no character: it has no traits.
    return point < 0x10000 ? ((traits.of(point) & KIND) as Kind) : kindOf(String.fromCodePoint(point));
  }

  /**
   * Whether a dot belongs to an acronym: letters one by one, each with a dot ("E.U.", "U.S.", "А.Г.").
   * The last dot belongs to it only when one stood before.
   */
  private dotAt(at: number, length: number): boolean {
    const { text } = this;
    // Every unit so far must have been a single letter followed by a dot.
    if (at - this.start !== (this.dotted ? length * 2 - 1 : 1)) return false;
    if (this.dotted && !this.letterAt(at + 1)) return true;
    if (!this.letterAt(at + 1)) return false;
    const after = text.charCodeAt(at + 2);
    return after === DOT || !this.letterAt(at + 2);
  }

  private letterAt(at: number): boolean {
    if (at >= this.text.length) return false;
    const unit = this.text.charCodeAt(at);
    return codes.of(unit) >= SLOW && this.slowKind(at) !== Kind.None;
  }
}
