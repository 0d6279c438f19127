import MiniSearch from 'minisearch';
import { fold } from '../../data/lexicon/fold';
import { queryWords, swapped } from '../../data/library/query-words';
import { t } from '../words/text';
import { SETTINGS, type Setting } from './settings-index';

/** A shorter beginning of a word fits too much. */
const LEAST = 4;
const MOST = 6;

/** A word as it is indexed: with its beginnings, so that a slip is forgiven while the word is still being typed. */
function beginnings(term: string): string[] {
  const word = fold(term);
  return Array.from({ length: Math.max(1, word.length - LEAST + 1) }, (_, cut) =>
    word.slice(0, word.length - cut),
  );
}

/**
 * Settings whose titles and further words hold the words of a query but for a slip.
 *
 * @returns a function from what is typed to at most six settings, the best first.
 */
export function createNearSearch(): (query: string) => readonly Setting[] {
  const index = new MiniSearch({
    fields: ['title', 'also'],
    processTerm: beginnings,
    searchOptions: {
      processTerm: (term) => fold(term) || null,
      boost: { title: 2 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < LEAST ? false : 0.25),
    },
  });
  index.addAll(SETTINGS.map(({ id, title, also }) => ({ id, title: t(title), also: t(also) })));
  return (query) =>
    index
      .search({
        combineWith: 'AND',
        queries: queryWords(query).map((word) => ({ combineWith: 'OR', queries: [word, ...swapped(word)] })),
      })
      .flatMap(({ id }) => SETTINGS.find((each) => each.id === id) ?? [])
      .slice(0, MOST);
}
