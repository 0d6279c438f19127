import { adjacent, type Neighbour, wordBefore } from './surroundings';

/* In German every noun has a capital, so that one before a surname looks like a given name. */

const DETERMINER =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|[msd]ein|ihr|unser)(?:e[mnrs]?)?|(?:dies|jen|jed)e[mnrs]?|im|am|zu[mr]|vom|beim)$/iu;

/** Nouns that say what a place is: "der iranischen Hauptstadt Teheran". */
const PLACES = /(?:stadt|städten?|l[aä]nd(?:ern?)?|richtung)$/i;

/** Whether a German noun says what the place behind it is. */
export const isPlaceNoun = (word: string): boolean => PLACES.test(word);

/** Whether a German word is a noun and no given name, by what stands before it: "das Regime Putin", "die Regierung Merz". */
export function isNoun(text: string, word: Neighbour): boolean {
  const before = wordBefore(text, word.start);
  return before !== null && adjacent(before) && DETERMINER.test(before.word);
}

/**
 * Whether a surname has the ending that makes the noun before it its own: "die Wiederwahl Lukaschenkos", "die Meinung Kallas’ ".
 *
 * @param name the surname without an ending.
 */
export function isGenitive(text: string, start: number, end: number, name: string): boolean {
  return text.slice(start, end) === `${name}s` || /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
}
