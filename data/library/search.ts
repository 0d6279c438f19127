import MiniSearch from 'minisearch';
import { mergeEntities } from '../lexicon/entities';
import { fold } from '../lexicon/fold';
import type { Entity, Pack } from '../pack/schema';
import type { Kind } from '../pack/values';
import { queryWords, swapped } from './query-words';

/** An entity that a search has found. */
export interface SearchRow {
  id: string;
  kind: Kind;
  name: string;
  role: string;
  iso2?: string;
  /** The language of its name and role: that of its pack. */
  lang: string;
  /** Title of the pack it is in. */
  pack: string;
}

interface Entry extends SearchRow {
  names: string;
  facts: string;
}

/** A short word with a letter wrong is another word. */
const LEAST_FUZZY = 4;
/** Which part of a word's letters may be wrong. */
const FUZZY = 0.2;
const FUZZIER = 0.34;
/** What two swapped letters leave of a word's weight. */
const SWAPPED = 0.5;
const MOST_ROWS = 30;

/**
 * Searches all packs by any spelling of a name, by role, and by what the facts say. Case, accents and variants of
 * letters make no difference; beginnings of words count, and small typing errors are forgiven. Whoever is called just
 * so comes first, then who has all the words in the name.
 *
 * @param packs stories first. They are indexed at the first query, so that a popup opens without waiting.
 * @returns a function from what is typed to at most 30 rows, the best first; none for a query without a word. `fuzzier`
 *   forgives more, in names alone.
 */
export function createSearch(packs: readonly Pack[]): (query: string, fuzzier?: boolean) => SearchRow[] {
  let index: MiniSearch<Entry> | undefined;
  return (query, fuzzier = false) => {
    index ??= indexOf(packs);
    const rank = ranking(query);
    return search(index, query, fuzzier)
      .map((row) => ({ row, rank: rank(row) }))
      .sort((left, right) => left.rank - right.rank)
      .slice(0, MOST_ROWS)
      .map(({ row }) => rowOf(row));
  };
}

function search(index: MiniSearch<Entry>, query: string, fuzzier: boolean) {
  const fuzzy = fuzzier ? FUZZIER : FUZZY;
  return index.search({
    combineWith: 'AND',
    fuzzy: (term) => term.length >= LEAST_FUZZY && fuzzy,
    ...(fuzzier && { fields: ['name', 'names'] }),
    queries: queryWords(query).map((word) => ({
      combineWith: 'OR',
      queries: [word, { combineWith: 'OR', fuzzy: false, boostTerm: () => SWAPPED, queries: swapped(word) }],
    })),
  });
}

const squeezed = (text: string) => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** @returns a function from an entity to its place: 0 when it is called just so, 1 when its name has all the words. */
function ranking(query: string): (of: Record<string, unknown>) => number {
  const whole = squeezed(query);
  const words = queryWords(query);
  return ({ name, names }) => {
    const called = String(names).split('\n').map(squeezed);
    if (called.includes(whole)) return 0;
    const held = new Set(queryWords(String(name)));
    return words.every((word) => held.has(word)) ? 1 : 2;
  };
}

function indexOf(packs: readonly Pack[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'names', 'role', 'facts'],
    storeFields: ['id', 'kind', 'name', 'names', 'role', 'iso2', 'lang', 'pack'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { name: 4, names: 2, facts: 0.25 },
      prefix: true,
    },
  });
  index.addAll(entries(packs));
  return index;
}

function entries(packs: readonly Pack[]): Entry[] {
  const first = new Map<string, { entity: Entity; pack: Pack }>();
  for (const pack of packs)
    for (const entity of pack.entities) if (!first.has(entity.id)) first.set(entity.id, { entity, pack });
  return mergeEntities(packs).map(({ record: { id, kind, name, iso2 }, names }) => {
    const { entity, pack } = first.get(id)!;
    return {
      id,
      kind,
      name,
      role: entity.role,
      lang: pack.language,
      ...(iso2 && { iso2 }),
      pack: pack.title,
      names: names.map(({ text }) => text).join('\n'),
      facts: [...entity.facts, ...entity.statements].map(({ text }) => text).join('\n'),
    };
  });
}

function rowOf({ id, kind, name, role, iso2, lang, pack }: Record<string, unknown>): SearchRow {
  return { id, kind, name, role, lang, pack, ...(iso2 !== undefined && { iso2 }) } as SearchRow;
}
