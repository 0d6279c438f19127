import type { EntityName } from '../pack/schema';

/** Scripts without capitals: there a name that is a word too is told by nothing but the words around it. */
const CASELESS =
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}]/u;

/**
 * What speaks for a place, in the languages without capitals in which its name is an ordinary word too: a country's
 * capital there, a capital's country.
 *
 * @param other the spellings of that one in a language.
 */
export function localClues(
  names: readonly EntityName[],
  other: (lang: string) => readonly string[],
): string[] {
  const langs = names.flatMap(({ text, lang, strength }) =>
    lang && strength === 'shared' && CASELESS.test(text) ? [lang] : [],
  );
  return [...new Set(langs.flatMap(other))].filter((clue) => !names.some(({ text }) => text === clue));
}
