import { ASCII, ascii, BREAK, isHalf } from '../../lexicon/characters';
import { UnitTable } from '../../lexicon/unit-table';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const UNDERSCORE = 95;

/** 1 for a unit that belongs to words, 0 for another; for ASCII there are quicker ways to tell. */
export const inWords = new UnitTable((unit) => Number(WORD.test(String.fromCharCode(unit))));

/**
 * Goes through the words of a text: what `/[\p{L}\p{M}\p{N}]+/gu` matches, in a fifth of the time, and without its set of
 * letters to be compiled.
 *
 * @param take is given where a word begins and ends, in UTF-16 units, the end exclusive.
 */
export function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const units = unitsOfWord(text, at);
    if (units > 0 && start < 0) start = at;
    if (units === 0 && start >= 0) {
      take(start, at);
      start = -1;
    }
    at += units || 1;
  }
  if (start >= 0) take(start, text.length);
}

/** How many units the character at an offset has, one or two, when it belongs to a word; else 0. */
function unitsOfWord(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < ASCII) return ascii[unit] !== BREAK && unit !== UNDERSCORE ? 1 : 0;
  if (!isHalf(unit)) return inWords.of(unit);
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return WORD.test(character) ? character.length : 0;
}
