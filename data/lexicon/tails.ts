import { has } from './bloom';
import { column, OTHER } from './lower';
import { FNV_START, hashStep } from './words';

/*
 * A word may be the stem of a name with an ending, wherever in it the stem ends. Which lengths endings have lies in one byte
 * for each two letters of ASCII that they end with: so of most words no stem need be looked up but a few.
 */

const COLUMNS = 32;
/** A bit for each length; all longer endings share bit 0, which no ending needs. */
const LONGEST = 7;
const LONGER = 1;

/** Four bytes in each: a power of two, as of the filters. */
const TAIL_NUMBERS = (COLUMNS * COLUMNS) / 4;

/** An ending may have any length. */
export const ANY = -1;

/**
 * Which lengths endings have, by their last two letters.
 *
 * @param endings folded.
 */
export function tailRows(endings: Iterable<string>): Uint32Array {
  const rows = new Uint32Array(TAIL_NUMBERS);
  const hold = (last: number, before: number, lengths: number) => {
    const at = last * COLUMNS + before;
    rows[at >>> 2]! |= lengths << shift(at);
  };
  const all = [...Array(COLUMNS).keys()];
  for (const before of all) hold(OTHER, before, LONGER);
  for (const ending of endings) {
    const { length } = ending;
    const lengths = length > LONGEST ? LONGER : 1 << length;
    const [before, last] = [length - 2, length - 1].map((at) => column(ending.charCodeAt(at)));
    for (const each of length > 1 ? [before!] : all) hold(last!, each, lengths);
  }
  return rows;
}

/** Tells what may be an ending of a word. */
export class Tails {
  /**
   * @param rows as `tailRows` gives them.
   * @param endings a Bloom filter over the hashes of all endings.
   */
  constructor(
    private readonly rows: Uint32Array,
    private readonly endings: Uint32Array,
  ) {}

  /**
   * How long an ending of a word may be.
   *
   * @param units its folded units, of which `length` count.
   * @returns a bit for each number of units.
   */
  lengths(units: Uint16Array, length: number): number {
    const at = column(units[length - 1]!) * COLUMNS + column(units[length - 2]!);
    const lengths = (this.rows[at >>> 2]! >>> shift(at)) & 255;
    return lengths & LONGER ? ANY : lengths;
  }

  /** Whether what a word has behind a stem may be an ending. Its length is not asked: see `lengths`. */
  has(units: Uint16Array, stem: number, length: number): boolean {
    let hash = FNV_START;
    for (let at = stem; at < length; at += 1) hash = hashStep(hash, units[at]!);
    return has(this.endings, hash);
  }
}

/** Where in its number a byte lies. */
function shift(at: number): number {
  return (at & 3) * 8;
}
