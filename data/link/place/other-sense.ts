import { lateWords } from '../../words/late';
import { adjacent, capitals, type Neighbour, opensSentence, sentenceAround } from '../text/surroundings';
import type { PlaceName } from './place-types';

/* What else is spelled as a place's or body's name: languages, sizes, machines, the pronoun "us". */

/** A block of a name that is a language's too, as pages offer themselves in others. */
const LANGUAGES = new Set('suomi eesti polski nederlands ไทย norsk íslenska magyar english'.split(' '));
/** Whether a whole block is the name of a language, as in a page's choice of languages. */
export const languageToo = (text: string): boolean =>
  text.length < 40 && LANGUAGES.has(text.trim().toLowerCase());

/**
 * "EU 42" is a size, "UE 3" a course, "300 BCE" a year, "Nato a Torino" a birth, "Nato sa …" a "then"; but "EU 27" the
 * members.
 */
export function numbered({ text, start, end, body, lang }: PlaceName): boolean {
  const spelled = text.slice(start, end);
  // "G. 20" is money in Paraguay.
  if (/^\p{Lu}\.\s?\d/u.test(spelled)) return true;
  const after = text.slice(end, end + 9);
  // "576 U.S. 200" is a page of law, "US 36" a road, "23A-EU-162" a file.
  const listed = text[start - 2] === ',';
  if (!listed && /^U\.?S\.?$/.test(spelled) && /^\s\d{1,4}(?![\d,.]*\s?[%mbp]|[,.]?\d|\))/.test(after))
    return true;
  if (text[start - 1] === '-' && /^-\d/.test(after)) return true;
  if (spelled === 'Nato' && (lang === 'it' ? /^ (?:a|in|il|nel) /.test(after) : THEN.test(lang)))
    return opensSentence(text, start);
  if (!ACRONYM.test(spelled)) return false;
  if (spelled === 'BCE' && /\d\s?$/u.test(text.slice(0, start))) return true;
  if (!body) return /^[\s:]*\d{1,2}(?:[.,]5)?\s*(?:$|[,;/|)])/u.test(text.slice(end, end + 9));
  // "ЕС 23 сакавіка": a date.
  if (/^ \d\d? [а-яіў]{3}/.test(after)) return false;
  return /^[\s:]*(?!2[78])\d{1,2}(?![\d\p{L}-])/u.test(text.slice(end, end + 5));
}

/** A tractor "Belarus 82.1" or "Belarus 250AS", a channel «Россия 24» or "Russia-1", the Games "Париж-2024". */
export function model({ text, start, end, base }: PlaceName): boolean {
  const after = text.slice(end, end + 12);
  if (/^[-\u2010\u2011]\d/.test(after)) return true;
  // "Lietuvoje 37.6 proc.": in another case it is no machine's.
  if (
    text.startsWith(base, start) &&
    /^\s\d\d/.test(after) &&
    /^\s\d{2,4}(?:\p{Lu}|\.\d(?!\d?[.%]))/u.test(after)
  )
    return true;
  return /["“„«‘「『]/u.test(text[start - 1] ?? '') && /^[\s-]\d{1,2}["”“»’」』]/u.test(after);
}

/** Languages in which "nato" is "then". */
const THEN = /^(?:cs|sk|sl|hr)$/;
const ACRONYM = /^\p{Lu}{2,3}$/u;
/** Acronyms that are words, and shoe sizes. */
const WORDS = new Set('WHO US AU IT CIS'.split(' '));
/** Words in Romance languages: "D'UN INDIVIDU", "EU TE AMO". */
const ROMANCE = /^(?:UN|EU|AU)$/;

/** In a sentence set in capitals, or a title in one, any short word looks like an acronym. */
export function shouted(
  { text, start, end, body, lang }: PlaceName,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  const spelled = text.slice(start, end);
  if (!body || spelled.length > 3 || !ACRONYM.test(spelled)) return false;
  if (lang === 'en' && !WORDS.has(spelled)) return false;
  if (loud(after) && (loud(before) || (lang !== 'en' && ROMANCE.test(spelled)))) return true;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  return !/\p{Ll}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;
}

const loud = (word: Neighbour | null) =>
  word !== null && adjacent(word) && word.word.length > 2 && capitals(word.word);

/** A language as it is written somewhere: "en-US". */
export function locale({ text, start }: PlaceName): boolean {
  return /(?<![\p{L}\d])(?:en|fr|es|pt|de|it|nl|zh|ar)[-_]$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** What the pronoun "us" stands behind, in menus and shouted sentences. */
const TO_US = lateWords(`
  about contact follow join tell let give help ask call email mail find visit show send support like with for to by
  of from love told on at meet watch rate review subscribe hire remember forgive bless
`);

/** What "us" stands behind in menus. */
const MENU = lateWords('about contact follow join email call support visit find like');

/** Whether "US" is the pronoun: behind a verb or preposition, in capitals throughout or in a menu. */
export function pronoun({ text, start, end }: PlaceName, before: Neighbour | null): boolean {
  if (text.slice(start, end) !== 'US' || !before || !adjacent(before)) return false;
  const word = before.word.toLowerCase();
  if (MENU.has(word) && /^\s*(?:$|[|•·])/u.test(text.slice(end)) && start < 24) return true;
  return TO_US.has(word) && capitals(before.word);
}
