import type { Found } from '../../components/popup/found';
import type { createSearchAll } from './search';

type Search = ReturnType<typeof createSearchAll>;

/**
 * A search whose script is loaded for the first query: most who open the popup search for nothing.
 *
 * @param onReady called when it is there.
 * @returns as `createSearchAll`; null until then.
 */
export function lateSearch(onReady: () => void): (...asked: Parameters<Search>) => Found | null {
  let search: Search | undefined;
  let loading = false;
  const load = async () => {
    const { createSearchAll } = await import('./search');
    search = createSearchAll();
    onReady();
  };
  return (query, packs) => {
    if (search) return search(query, packs);
    if (!loading) void load();
    loading = true;
    return null;
  };
}
