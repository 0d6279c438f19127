import { adjacent, capitalised, opensSentence, wordAfter, wordBefore } from './surroundings';

/* Ordinary words of other languages that look like names of places, told by where they stand and how they end. */

/** Words before a given name in Vietnamese, where Nga and Đức are people. */
const KIN = /^(?:cô|anh|chị|ông|bà|em|chú|bác|cháu)$/u;

/**
 * Whether a capital can only be a name's: a word in lower case stands right before it. German gives every noun one.
 */
export function amidSentence(text: string, start: number, end: number, lang: string): boolean {
  if (lang === 'de') return false;
  // "Mısır'da": Turkish sets endings of names alone apart.
  if (lang === 'tr' && /^['’]\p{Ll}/u.test(text.slice(end, end + 2))) return true;
  const before = wordBefore(text, start);
  if (!before || !adjacent(before) || capitalised(before.word) || KIN.test(before.word)) return false;
  return /^\p{Ll}/u.test(before.word) && capitalised(text.slice(start, end)) && !opensSentence(text, start);
}

/**
 * Whether the word is the adjective of a name: "Německá vláda" of Německo, "Polski film" of Polska. Some forms are
 * the noun's as well, but a noun does not open a sentence in them.
 *
 * @param name as the pack spells it.
 */
export function adjectival(text: string, start: number, end: number, name: string): boolean {
  const spelled = text.slice(start, end).normalize('NFC');
  // "Román" is Romanian in Hungarian; of Róma it would be "Rómán".
  if (name === 'Róma') return spelled === 'Román';
  if (/[sc]ko$/u.test(name)) return /(?:á|ém)$/u.test(spelled);
  if (!/(?:s|š|č)ka$/u.test(name) || !/(?:s|š|č)ki$/u.test(spelled) || !opensSentence(text, start))
    return false;
  const after = wordAfter(text, end);
  return after !== null && adjacent(after) && !capitalised(after.word);
}
