import { fold } from '../lexicon/fold';

/** Letters that a word can share with the one before it: one digit. */
const MOST_SHARED = 9;

/**
 * Writes a list as it is shipped: its words folded, in order, each once, and before each how many letters it begins with
 * as the one before it does; those are left out. Gzipped that is a seventh shorter than the words themselves, and a page
 * with a name in it folds none of them.
 *
 * @param words with white space between them, and no digits in them.
 */
export function shorten(words: string): string {
  let last = '';
  const parts = [...new Set(wordsOf(words))].sort().map((word) => {
    let shared = 0;
    while (shared < MOST_SHARED && word[shared] === last[shared] && shared < word.length) shared += 1;
    last = word;
    return shared + word.slice(shared);
  });
  return parts.join('');
}

/** The words of a list, folded: as it is written or as it is shipped. */
export function wordsOf(list: string): string[] {
  if (!/^\d/.test(list)) return list.trim().split(/\s+/).map(fold);
  const parts = list.split(/(\d)/);
  const words: string[] = [];
  let last = '';
  for (let at = 1; at < parts.length; at += 2) {
    last = last.slice(0, Number(parts[at])) + parts[at + 1]!;
    words.push(last);
  }
  return words;
}
