import { Finder } from './find';
import { readEntity, readName } from './records';
import { lowerBound } from './search';
import type { Lexicon, LexiconEntity, LexiconName, PageLexicon } from './types';
import type { Views } from './views';

/** The names of a page's lexicon, as far as they have been brought: all that linking needs to know of them. */
export function namesOf(lexicon: PageLexicon): Lexicon {
  const { first, parts } = lexicon;
  const finder = new Finder(first, (beginning) => lexicon.behind(beginning));
  const entities = new Map<number, LexiconEntity>();
  const names = new Map<number, LexiconName>();
  return {
    entity: (index) => record(entities, parts, 'entityNumber', index, readEntity),
    name: (index) => record(names, parts, 'nameNumber', index, readName),
    find: (text, lang = '') => finder.find(text, lang),
  };
}

/** A record that is read when first asked for. Its number is looked for in the parts, where numbers stand in order. */
function record<T>(
  known: Map<number, T>,
  parts: readonly Views[],
  numbers: 'entityNumber' | 'nameNumber',
  index: number,
  read: (part: Views, at: number) => T,
): T {
  const found = known.get(index);
  if (found !== undefined) return found;
  for (const part of parts) {
    const at = placeOf(part[numbers], index);
    if (at < 0) continue;
    const one = read(part, at);
    known.set(index, one);
    return one;
  }
  throw new RangeError(`There is no entry ${index} in this lexicon.`);
}

/** Where a number stands in a list of them in order; -1 when it does not. */
function placeOf(numbers: Uint32Array, number: number): number {
  const at = lowerBound(numbers, number);
  return numbers[at] === number ? at : -1;
}
