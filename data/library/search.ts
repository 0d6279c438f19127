import MiniSearch from 'minisearch';
import { mergeEntities } from '../lexicon/entities';
import { fold } from '../lexicon/fold';
import type { Entity, Pack } from '../pack/schema';
import type { Kind } from '../pack/values';

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
const MOST_ROWS = 30;

/**
 * Searches all packs by any spelling of a name, by role, and by what the facts say. Case, accents and variants of
 * letters make no difference; beginnings of words count, and small typing errors are forgiven.
 *
 * @param packs stories first. They are indexed at the first query, so that a popup opens without waiting.
 * @returns a function from what is typed to at most 30 rows, the best first; none for a query without a word.
 */
export function createSearch(packs: readonly Pack[]): (query: string) => SearchRow[] {
  let index: MiniSearch<Entry> | undefined;
  return (query) => {
    index ??= indexOf(packs);
    return index.search(query).slice(0, MOST_ROWS).map(rowOf);
  };
}

function indexOf(packs: readonly Pack[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['name', 'names', 'role', 'facts'],
    storeFields: ['id', 'kind', 'name', 'role', 'iso2', 'lang', 'pack'],
    processTerm: (term) => fold(term) || null,
    searchOptions: {
      boost: { name: 4, names: 2, facts: 0.25 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < LEAST_FUZZY ? false : 0.2),
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
