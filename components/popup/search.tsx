import type { ComponentChildren } from 'preact';
import { t } from '../words/text';
import { Chevron } from './chevron';
import { byKind, type Found, settingsFirst } from './found';
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

/** How much was found: there, empty, before anything is, since it is heard only then. */
export const FoundLine = ({ query, results }: Pick<PopupProps, 'query' | 'results'>) => {
  const count = results ? countOf(results) : 0;
  const about = { query: query.trim() };
  return (
    <p class="found" role="status">
      {results && (count === 0 ? t('popup_foundNone', about) : t('popup_found', { count, ...about }))}
    </p>
  );
};

const countOf = ({ rows, settings }: Found) => rows.length + settings.length;

const Group = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="found-group">
    <h2>{title}</h2>
    <ul class="rows">{children}</ul>
  </section>
);

/** What the search found, in place of the tabs' views: names by kind, and settings. */
export const Results = ({
  results,
  query,
  actions,
}: { results: NonNullable<PopupProps['results']> } & Pick<PopupProps, 'query' | 'actions'>) => {
  const { rows, settings } = results;
  const groups = byKind(rows).map((group) => (
    <Group key={group.kind} title={t(`set_${group.kind}_title`)}>
      {group.rows.map((row) => (
        <WhoRow key={row.id} who={row} press={() => actions.openEntity(row.id)} />
      ))}
    </Group>
  ));
  const ofSettings = settings.length > 0 && (
    <Group key="settings" title={t('popup_settings')}>
      {settings.map(({ id, title, about }) => (
        <li class="row" key={id}>
          <button type="button" class="go" onClick={() => actions.openOptions(id)}>
            <span class="what">
              <span class="setting">{t(title)}</span>
              <span class="role">{t(about)}</span>
            </span>
            <Chevron />
          </button>
        </li>
      ))}
    </Group>
  );
  return (
    <div class="panel scroller">
      <div>
        {countOf(results) === 0 && (
          <>
            <p class="waiting">
              {t('foundHint')} {t('foundMore')}
            </p>
            <button type="button" class="button" onClick={() => actions.openOptions('packs')}>
              {t('popup_packs')}
            </button>
          </>
        )}
        {settingsFirst(results, query) ? [ofSettings, ...groups] : [...groups, ofSettings]}
      </div>
    </div>
  );
};
