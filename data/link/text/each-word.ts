import { ASCII, ascii, BREAK, isHalf, Kind, kindOf } from '../../lexicon/characters';
import { UnitTable } from '../../lexicon/unit-table';

const UNDERSCORE = 95;

const isWord = (character: string) => kindOf(character) !== Kind.None;
/** Of units beyond ASCII. */
const inWords = new UnitTable((unit) => Number(isWord(String.fromCharCode(unit))));

/** Whether a UTF-16 code unit is a letter, mark or digit; half a pair is none. */
export function isOfWord(unit: number): boolean {
  return unit < ASCII ? ascii[unit] !== BREAK && unit !== UNDERSCORE : inWords.of(unit) === 1;
}

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
  if (!isHalf(unit)) return Number(isOfWord(unit));
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return isWord(character) ? character.length : 0;
}
