import MiniSearch from 'minisearch';
import { fold } from '../lexicon/fold';

/** A short word with two letters swapped is another word. */
const LEAST = 4;
/** In a longer word a swap is no more than the two wrong letters that are forgiven anyway. */
const MOST = 12;

/**
 * The slip that is made most often, and that counts as two where letters are compared one by one.
 *
 * @returns a word as it may have been meant: with each two neighbouring letters the other way round.
 */
export function swapped(word: string): string[] {
  const letters = [...word];
  if (letters.length < LEAST || letters.length > MOST) return [];
  return letters
    .slice(1)
    .map((letter, at) => [...letters.slice(0, at), letter, letters[at]!, ...letters.slice(at + 2)].join(''))
    .filter((one) => one !== word);
}

const tokenize: (text: string) => string[] = MiniSearch.getDefault('tokenize');

/** The words of a text, folded as names are; signs between and beside them are none. */
export const queryWords = (text: string): string[] =>
  tokenize(text)
    .map(fold)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
