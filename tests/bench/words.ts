import { type Random, seeded } from './random';

const BEGINNINGS = 'b br c ch d dr f g gr h k l m n p pr r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const ENDINGS = ['', '', '', 'n', 'r', 's', 't', 'l', 'nd', 'rt', 'm'];

/** The words that make up half of any English text. */
const SMALL =
  'the of and to a in that is was for it with as on be by at this had not are but from or have an they which were has';

function syllable(random: Random): string {
  const at = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  return at(BEGINNINGS) + at(VOWELS) + at(ENDINGS);
}

/** So many different invented words of one to four syllables. */
export function inventWords(count: number, seed: number): string[] {
  const random = seeded(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 2 + random() * 2);
    words.add(Array.from({ length: syllables }, () => syllable(random)).join(''));
  }
  return [...words];
}

export function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/** The vocabulary of all made texts, the commonest first. */
export const VOCABULARY: readonly string[] = [...new Set([...SMALL.split(' '), ...inventWords(6000, 11)])];
