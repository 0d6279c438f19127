import { createNearSearch } from '../../components/options/near-search';
import { findSettings } from '../../components/options/search';
import type { Found } from '../../components/popup/found';
import { createSearch } from '../../data/library/search';
import type { Pack } from '../../data/pack/schema';

const MOST_SETTINGS = 6;

/**
 * Searches packs and settings; each is indexed at the first query. Of the settings first those that hold all words,
 * then those that hold them but for a slip. Where nothing fits, names that come near do.
 *
 * @returns a function from what is typed, and the packs in lists that stay the same while the packs do.
 */
export function createSearchAll(): (query: string, packs: readonly (readonly Pack[])[]) => Found {
  const near = createNearSearch();
  const indexed = new WeakMap<readonly Pack[], ReturnType<typeof createSearch>>();
  const searchOf = (list: readonly Pack[]) => {
    const search = indexed.get(list) ?? createSearch(list);
    indexed.set(list, search);
    return search;
  };
  return (query, packs) => {
    const find = (fuzzier: boolean) => packs.flatMap((list) => searchOf(list)(query, fuzzier));
    const settings = new Set([...findSettings(query), ...near(query)]);
    const fitting = find(false);
    const rows = fitting.length + settings.size > 0 ? fitting : find(true);
    return {
      rows: [...new Map(rows.map((row) => [row.id, row])).values()],
      settings: [...settings].slice(0, MOST_SETTINGS),
    };
  };
}
