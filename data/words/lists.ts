import { fold } from '../lexicon/fold';
import { GIVEN } from './given';
import { OPENERS } from './openers';

const folded = (words: string) => [...new Set(words.trim().split(/\s+/).map(fold))].join(' ');

/**
 * Word lists that linking needs whatever the packs are: they travel with the compiled lexicon, so that the script in
 * each page does not carry them.
 *
 * @returns folded words with spaces between, by the list's name.
 */
export function wordLists(): Record<string, string> {
  const openers = Object.entries(OPENERS).map(([lang, words]) => [`opener ${lang}`, folded(words)]);
  return { given: folded(GIVEN), ...Object.fromEntries(openers) };
}
