import { inventNames, SIZES } from './names';
import { between, pick, type Random } from './random';
import { capital, inventWords, VOCABULARY } from './words';

/** Names that every lexicon has, so that more names do not mean more mentions. */
const KNOWN = inventNames(SIZES['20']);

/** Names that none has: a page is full of them. */
const STRANGERS = inventWords(4_000, 41).map(capital);

/** One word in so many is a name that is known, or one that is not. */
const KNOWN_EVERY = 300;
const STRANGER_EVERY = 25;

/** Common words are common: by the square of chance, the first quarter of the words makes up half of the text. */
function word(random: Random): string {
  if (random() < 0.45) return VOCABULARY[between(random, 0, 30)]!;
  return VOCABULARY[Math.floor(random() ** 2 * VOCABULARY.length)]!;
}

function name(random: Random): string {
  return `${pick(random, STRANGERS)} ${pick(random, STRANGERS)}`;
}

/**
 * Sentences of invented words.
 *
 * @param length about how many characters
 */
export function prose(random: Random, length: number): string {
  let text = '';
  while (text.length < length) {
    const words = Array.from({ length: between(random, 5, 26) }, () => {
      if (random() < 1 / KNOWN_EVERY) return pick(random, KNOWN);
      return random() < 1 / STRANGER_EVERY ? name(random) : word(random);
    });
    text += `${text === '' ? '' : ' '}${capital(words.join(' '))}.`;
  }
  return text;
}
