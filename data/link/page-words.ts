import { fold } from '../lexicon/fold';
import type { Candidate, Lexicon } from '../lexicon/types';
import type { BlockWords } from './clues';

/** What is known of the words around a candidate beyond the candidate's own block. */
export interface PageWords {
  /** Whether the page has the word in lower case: an ordinary word. */
  ordinary(word: string): boolean;
  /** Whether the language has the word at the beginning of sentences. */
  opener(word: string): boolean;
  /** Whether it is a common given name. */
  given(word: string): boolean;
  /** Whether the block is set as a headline. */
  headline(): boolean;
  /** Whether a span stands in a sentence about sport. */
  sporting(start: number, end: number): boolean;
  /** Whether the language may put the surname before the given name. */
  surnameFirst: boolean;
  /** Whether a part of the block belongs to another candidate. */
  named(start: number, end: number): boolean;
}

/** Languages near enough to share a list. */
const LIKE: Record<string, string> = {
  '': 'en',
  da: 'sv',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  bs: 'hr',
  mk: 'bg',
  ca: 'es',
  gl: 'pt',
};

const SURNAME_FIRST = new Set(['hu', 'ru', 'uk', 'be', 'bg', 'kk', 'ky', 'uz', 'ja', 'ko', 'zh', 'vi']);

/**
 * @param lang the block's language; English openers count in every language, pages quote them.
 * @param ordinary whether the page has a word in lower case.
 */
export function pageWords(
  lexicon: Lexicon,
  lang: string,
  words: BlockWords,
  candidates: readonly Candidate[],
  ordinary: (word: string) => boolean,
): PageWords {
  const given = lexicon.words('given');
  const english = lexicon.words('opener en');
  const own = lexicon.words(`opener ${LIKE[lang] ?? lang}`);
  return {
    ordinary,
    opener: (word) => english.has(fold(word)) || own.has(fold(word)),
    given: (word) => given.has(fold(word)),
    headline: () => words.headline(),
    sporting: (start, end) => words.sporting(start, end),
    surnameFirst: SURNAME_FIRST.has(lang),
    named: (start, end) => candidates.some((other) => other.start < end && other.end > start),
  };
}
