import type { PageWords } from './page-words';
import { extended } from './place';
import { adjacent, capitalised, wordAfter, wordBefore } from './surroundings';
import { isFollower, isPrefix, speaksAfter, speaksBefore } from './vocabulary';

/** "на русском", "auf Russisch", "in Russian": the language a text is in. */
const IN_LANGUAGE = /(?:^|[\s(])(?:на|по|in|auf|en|in het|po|på|på det)[\s-]$/iu;
const LANGUAGE_FORM = /(?:[сц]?ком|кою|ски|ську|isch|ian|ssa|sta|sku|u)$/iu;

/**
 * Whether a word of nationality names a language here, or begins another proper name.
 *
 * @param shared an ordinary adjective too ("Western"): only before a word in lower case.
 */
export function demonymAgainst(
  text: string,
  start: number,
  end: number,
  shared: boolean,
  lang: string,
  page: PageWords,
): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const spelled = text.slice(start, end);
  if (alone(text, start, end) || language(text, start, end, lang)) return true;
  if (after && adjacent(after)) {
    if (speaksAfter(after.word)) return true;
    const headline = page.headline();
    // "French TV" is no station's name, "French TV University" is a name.
    const next = after.word === 'TV' ? wordAfter(text, after.end) : after;
    if (next && extended(text, next) && !headline) return true;
    const plain = isFollower(after.word) || page.ordinary(after.word);
    if (shared && !headline && capitalised(after.word) && !plain) return true;
    if (shared && page.opener(after.word) && !spelled.endsWith('s')) return true;
  }
  if (!before || !adjacent(before)) return false;
  if (speaksAfter(before.word) && before.word !== 'language') return true;
  return capitalised(before.word) && isPrefix(before.word) && !page.ordinary(before.word);
}

/** A block of this word alone, but for what is in brackets: an entry of a list of languages. */
function alone(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && /^\s*(?:\(.*\))?\s*$/su.test(text.slice(end));
}

/** Words that say a language is spoken, or a German noun of one. */
function language(text: string, start: number, end: number, lang: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (speaksBefore(before)) return true;
  const spelled = text.slice(start, end);
  if (lang === 'de' && /^\p{Lu}\p{Ll}+isch$/u.test(spelled) && !opensAny(text, start)) return true;
  const ends = /^\s*(?:$|[.,;:!?)»”"–—|]|\p{Lu}|(?:and|or|und|oder|и|й|і|et|y|e)\s)/u.test(
    text.slice(end, end + 6),
  );
  return IN_LANGUAGE.test(before) && ends && LANGUAGE_FORM.test(spelled);
}

function opensAny(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s*)$/u.test(text.slice(Math.max(0, at - 3), at));
}
