import { t } from '../words/text';
import type { PopupProps } from './types';
import { WhoRow } from './who-row';

/** The search field; its id lets the slash key find it. */
export const SEARCH_ID = 'search';

export const SearchField = ({ query, search }: { query: string; search(query: string): void }) => (
  <search class="find">
    <input
      id={SEARCH_ID}
      class="field"
      type="search"
      autocomplete="off"
      spellcheck={false}
      placeholder={t('popup_search')}
      aria-label={t('popup_search')}
      aria-keyshortcuts="/"
      value={query}
      onInput={(event) => search(event.currentTarget.value)}
    />
  </search>
);

const foundLine = (count: number, query: string) =>
  count === 0 ? t('popup_foundNone', { query }) : t('popup_found', { count, query });

/** What the search found, in place of the tabs' views. */
export const Results = ({ results, query, actions }: Pick<PopupProps, 'results' | 'query' | 'actions'>) => (
  <div class="panel">
    <p class="found" role="status">
      {foundLine(results?.length ?? 0, query.trim())}
    </p>
    <ul class="rows">
      {results?.map((row) => (
        <WhoRow key={row.id} who={row} press={() => actions.openEntity(row.id)} />
      ))}
    </ul>
  </div>
);
