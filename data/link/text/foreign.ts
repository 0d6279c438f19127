import { fold } from '../../lexicon/fold';
import type { Span } from './span';
import { adjacent, capitalised, opensSentence, wordAfter, wordBefore } from './surroundings';

/* Ordinary words of other languages that look like names of places, told by where they stand and how they end. */

/** Words before a given name in Vietnamese, where Nga and Đức are people. */
const KIN = /^(?:cô|anh|chị|ông|bà|em|chú|bác|cháu)$/u;

/**
 * Whether a capital can only be a name's: a word in lower case stands right before it. German gives every noun one.
 */
export function amidSentence({ text, start, end }: Span, lang: string): boolean {
  if (lang === 'de') return false;
  // "Mısır'da": Turkish sets endings of names alone apart.
  if (lang === 'tr' && /^['’]\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  const before = wordBefore(text, start);
  if (!before || !adjacent(before) || KIN.test(before.word)) return false;
  return /^\p{Ll}/u.test(before.word) && capitalised(text.slice(start, end)) && !opensSentence(text, start);
}

/**
 * Whether the word is the adjective of a name: "Německá vláda" of Německo, "Polski film" of Polska. Some forms are
 * the noun's as well, but a noun does not open a sentence in them.
 *
 * @param name as the pack spells it.
 */
export function adjectival({ text, start, end }: Span, name: string): boolean {
  const spelled = text.slice(start, end).normalize('NFC');
  // "Román" is Romanian in Hungarian; of Róma it would be "Rómán".
  if (name === 'Róma') return spelled === 'Román';
  if (/[sc]ko$/u.test(name)) return /k(?:[áéúý]|ém)$/u.test(spelled);
  if (!/(?:s|š|č)ka$/u.test(name) || !/(?:s|š|č)ki$/u.test(spelled) || !opensSentence(text, start))
    return false;
  const after = wordAfter(text, end);
  return after !== null && adjacent(after) && !capitalised(after.word);
}

/** Languages without case forms. */
const RIGID = /^(?:en|fr|es|pt|it|ca)$/;
const LAST = /[a-z](?=[^a-z]*$)/;

/**
 * Whether a spelling ends with another letter than the name does, on a page in a language without case forms: what is a
 * form of the name elsewhere is a word of its own there. An "s" is a genitive's.
 */
export function endsOtherwise(spelled: string, name: string, lang: string): boolean {
  if (!RIGID.test(lang)) return false;
  const last = LAST.exec(fold(spelled))?.[0];
  return last !== 's' && last !== LAST.exec(fold(name))?.[0];
}
