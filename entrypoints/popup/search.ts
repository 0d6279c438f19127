import { createSettingsSearch } from '../../components/popup/find-settings';
import type { Found } from '../../components/popup/found';
import { createSearch } from '../../data/library/search';
import type { Pack } from '../../data/pack/schema';

/**
 * Searches packs and settings; each is indexed at the first query.
 *
 * @returns a function from what is typed, and the packs in lists that stay the same while the packs do.
 */
export function createSearchAll(): (query: string, packs: readonly (readonly Pack[])[]) => Found {
  const settings = createSettingsSearch();
  const indexed = new WeakMap<readonly Pack[], ReturnType<typeof createSearch>>();
  const searchOf = (list: readonly Pack[]) => {
    const search = indexed.get(list) ?? createSearch(list);
    indexed.set(list, search);
    return search;
  };
  return (query, packs) => {
    const rows = packs.flatMap((list) => searchOf(list)(query));
    return { rows: [...new Map(rows.map((row) => [row.id, row])).values()], settings: settings(query) };
  };
}
