import { asHeading } from '../parts/heading';
import { Monogram } from '../parts/monogram';
import { words } from '../words/popup';
import type { PopupProps } from './types';

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
      placeholder={words.search}
      aria-label={words.search}
      aria-keyshortcuts="/"
      value={query}
      onInput={(event) => search(event.currentTarget.value)}
    />
  </search>
);

/** What the search found, in place of the tabs' views. */
export const Results = ({ results, query, actions }: Pick<PopupProps, 'results' | 'query' | 'actions'>) => (
  <div class="panel">
    <p class="found" role="status">
      {words.found(results?.length ?? 0, query.trim())}
    </p>
    <ul class="rows">
      {results?.map((row) => (
        <li class="row" key={row.id}>
          <button type="button" class="go" onClick={() => actions.openEntity(row.id)}>
            <Monogram name={row.name} kind={row.kind} iso2={row.iso2} small />
            <span class="what">
              <span class="name">{asHeading(row.name)}</span>
              <span class="role">{row.role}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  </div>
);
