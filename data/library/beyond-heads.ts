import { fold } from '../lexicon/fold';
import { namesByText } from '../link/names-by-text';
import { spaceless } from '../link/text/surroundings';
import { late } from '../words/late';
import type { CardContent } from './card';
import { cardTexts } from './texts';

/** A sentence with fewer new words only varies what stands under a name. */
const LEAST_NEW = 4;
/** Words with this beginning in common count as one: "leads" and "leader". */
const BEGINNING = 4;

/**
 * Judges whether a text about two entities says more than the heads of their cards, name and role, already do. Where
 * one head tells what the other entity is to it ("Platform on which Kallas commented"), a tie is no news, and a
 * sentence needs several words of its own. Elsewhere every sentence is news, and a tie unless it takes up a word of
 * theirs ("represented on enlargement by" the "Commissioner for Enlargement").
 *
 * @param one, other cards with the names in their texts.
 */
export function beyondHeads(one: CardContent, other: CardContent) {
  const said = new Set([...wordsOf(headOf(one)), ...wordsOf(headOf(other))]);
  const known = tells(one, other) || tells(other, one);
  const names = new Set(wordsOf(`${one.name} ${other.name}`));
  const words = (text: string) => [...new Set(wordsOf(text))].filter((word) => !names.has(word));
  const isNew = (word: string) => !said.has(word);
  return {
    inSentence: ({ text }: { text: string }): boolean =>
      !known || words(text).filter(isNew).length >= LEAST_NEW,
    inTie: ({ text }: { text: string }): boolean => !known && words(text).every(isNew),
  };
}

const headOf = ({ name, role }: CardContent) => `${name} ${role}`;

/** Whether a card's head names another entity, be it within a name of its own ("The Belarusian election"). */
function tells(card: CardContent, { id, name }: CardContent): boolean {
  const namesIn = namesByText(cardTexts(card), card.names ?? []);
  const own = new Set(wordsOf(headOf(card)));
  const spelled = wordsOf(name);
  return (
    namesIn(card.role, card.lang).some(({ entity }) => entity === id) ||
    (spelled.length > 0 && spelled.every((word) => own.has(word)))
  );
}

/**
 * The beginnings of the words and numbers that carry meaning: short words do not, in any language written with spaces.
 * What is written without is taken apart by the browser's dictionaries (UAX #29), into words that do not change; there
 * those of one letter carry none.
 */
function wordsOf(text: string): string[] {
  const runs = fold(text).match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
  return runs.flatMap((run) => {
    if (spaceless(run)) return wordsIn(run).filter((word) => word.length > 1);
    return run.length >= BEGINNING || /^\p{N}/u.test(run) ? run.slice(0, BEGINNING) : [];
  });
}

/** The same dictionaries serve whatever the language: they go by the script. Making one takes 20 ms. */
const segmenter = late(() => new Intl.Segmenter('en', { granularity: 'word' }));

const wordsIn = (run: string) => [...segmenter().segment(run)].map(({ segment }) => segment);
