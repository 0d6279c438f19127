import { useEffect } from 'preact/hooks';
import { DENSITIES } from '../../data/settings/schema';
import { Brand } from '../parts/brand';
import { Switch } from '../parts/switch';
import { words as optionWords } from '../words/options';
import { words } from '../words/popup';
import { EntityView } from './entity';
import { PageTab } from './page-tab';
import { Results, SEARCH_ID, SearchField } from './search';
import { StoryTab } from './story-tab';
import { Panel, Tabs } from './tabs';
import type { PopupProps } from './types';

const SITE_ID = 'site';

/** `/` leads to the search; Escape takes one step back, and only then closes the popup as the browser has it. */
function onKeyDown(event: KeyboardEvent, { entity, query, actions }: PopupProps): void {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key === '/' && !typing) {
    event.preventDefault();
    document.getElementById(SEARCH_ID)?.focus();
  }
  if (event.key !== 'Escape' || (!entity && query === '')) return;
  event.preventDefault();
  if (entity) actions.back();
  else actions.search('');
}

const Bar = ({ site, siteOn, page, actions }: PopupProps) => (
  <header class="bar">
    <Brand />
    {site !== null && site !== '' && page.state !== 'off' && (
      <div class="site">
        <label for={SITE_ID} title={site}>
          {words.site}
        </label>
        <Switch id={SITE_ID} on={siteOn} label={words.siteLabel(site)} change={actions.setSite} />
      </div>
    )}
  </header>
);

const Bottom = ({ density, actions }: PopupProps) => (
  <footer class="bottom">
    <label>
      {words.marks}{' '}
      <select
        class="select"
        value={density}
        onChange={(event) => {
          const chosen = DENSITIES.find((each) => each === event.currentTarget.value);
          if (chosen) actions.setDensity(chosen);
        }}
      >
        {DENSITIES.map((each) => (
          <option key={each} value={each}>
            {optionWords.values.density[each]}
          </option>
        ))}
      </select>
    </label>
    <button type="button" class="link" onClick={() => actions.openOptions()}>
      {words.settings}
    </button>
  </footer>
);

/** The popup: who is on this page, the story, a search over all packs. An opened entity takes the views' place. */
export const Popup = (props: PopupProps) => {
  const { tab, page, entity, query, results, actions } = props;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event, props);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
  const count = 'entities' in page ? page.entities.length : null;
  return (
    <div class="popup">
      <Bar {...props} />
      {entity ? (
        <EntityView entity={entity} page={page} namesIn={props.namesIn} actions={actions} />
      ) : (
        <>
          <Tabs
            tab={tab}
            shown={!results}
            labels={{ page: words.page(count), story: words.story }}
            show={(each) => {
              actions.search('');
              actions.showTab(each);
            }}
          />
          <SearchField query={query} search={actions.search} />
          {results ? (
            <Results results={results} query={query} actions={actions} />
          ) : (
            <Panel tab={tab} key={tab}>
              {tab === 'page' ? <PageTab {...props} /> : <StoryTab {...props} />}
            </Panel>
          )}
        </>
      )}
      <Bottom {...props} />
    </div>
  );
};
