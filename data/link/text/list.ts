import { adjacent, type Neighbour, wordAfter, wordBefore } from './surroundings';

/* Lists in running text. */

const COMMA = /^\s*[,;/]\s*$/;
const DASH = /^\s?[-–—]\s?$/;
const isAnd = (word: string) => word === 'and' || word === 'or';

/** The last word of the item before one in a list: of "Syria" in "Syria, Lebanon", "Syria and Lebanon". */
export function itemBefore(text: string, start: number): Neighbour | null {
  let word = wordBefore(text, start);
  if (word && adjacent(word) && isAnd(word.word)) {
    word = wordBefore(text, word.start);
    return word && (adjacent(word) || COMMA.test(word.gap)) ? word : null;
  }
  return word && (COMMA.test(word.gap) || DASH.test(word.gap)) ? word : null;
}

/** The first word of the item behind one in a list. */
export function itemAfter(text: string, end: number): Neighbour | null {
  const word = wordAfter(text, end);
  if (word && (adjacent(word) || COMMA.test(word.gap)) && isAnd(word.word)) {
    const next = wordAfter(text, word.end);
    return next && adjacent(next) ? next : null;
  }
  return word && (COMMA.test(word.gap) || DASH.test(word.gap)) ? word : null;
}
