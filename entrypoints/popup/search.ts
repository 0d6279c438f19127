import { createSettingsSearch } from '../../components/popup/find-settings';
import type { Found } from '../../components/popup/found';
import type { SearchRow } from '../../data/library/search';

/**
 * Searches packs and settings; the latter are indexed at the first query.
 *
 * @param names searches the packs.
 */
export function searchAll(names: (query: string) => readonly SearchRow[]): (query: string) => Found {
  let settings: ReturnType<typeof createSettingsSearch> | undefined;
  return (query) => {
    settings ??= createSettingsSearch();
    return { rows: names(query), settings: settings(query) };
  };
}
