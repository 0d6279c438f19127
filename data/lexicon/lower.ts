import { ASCII, ascii } from './characters';

/*
 * Most words of a text are ordinary ones in lower case, and few names begin so: demonyms in some languages, mostly.
 * Which two letters of ASCII those begin with lies in one number for each first letter, a bit for each second: exactly,
 * so that even with such names in the lexicon most words are rejected by these alone.
 */

const A = 97;
const LETTERS = 26;
/** Behind the letters: the word has one letter, or goes on with a unit that is no letter of ASCII. */
const ALONE = LETTERS;
export const OTHER = LETTERS + 1;
const DOT = 46;

/** How many numbers there are: a power of two, as of the filters. */
const LOWER_ROWS = 32;

/**
 * What `lowerRows` must hold for a name that needs no capital at its beginning.
 *
 * @param stem its first word, folded.
 * @returns null for a stem that begins with no letter of ASCII.
 */
export function lowerPair(stem: string): number | null {
  const first = stem.charCodeAt(0) - A;
  if (!(first >= 0 && first < LETTERS)) return null;
  return first * LOWER_ROWS + (stem.length === 1 ? ALONE : column(stem.charCodeAt(1)));
}

/** @param pairs as `lowerPair` gives them. */
export function lowerRows(pairs: Iterable<number>): Uint32Array {
  const rows = new Uint32Array(LOWER_ROWS);
  for (const pair of pairs) rows[Math.floor(pair / LOWER_ROWS)]! |= 1 << (pair % LOWER_ROWS);
  return rows;
}

/** Whether any name begins with a letter of ASCII in lower case. */
export function anyBegins(rows: Uint32Array, letter: number): boolean {
  return rows[letter - A] !== 0;
}

/**
 * Whether a word may begin a name by its first two units.
 *
 * @param at where it begins: a letter of ASCII in lower case.
 */
export function pairBegins(rows: Uint32Array, text: string, at: number): boolean {
  const row = rows[text.charCodeAt(at) - A]!;
  if (row === 0) return false;
  // It may go on behind the text.
  if (at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  // What else may fold to a letter, an acronym with dots, a soft hyphen: all such words pass.
  if (next >= ASCII || next === DOT) return true;
  const code = ascii[next]!;
  return ((row >>> (code === 0 ? ALONE : column(code))) & 1) === 1;
}

/** In which column the rows have a folded unit: one for each letter of ASCII, one for all others. */
export function column(unit: number): number {
  const letter = unit - A;
  return letter >= 0 && letter < LETTERS ? letter : OTHER;
}
