import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { DENSITIES } from '../../data/settings/schema';
import { Brand } from '../parts/brand';
import { useKeptFocus } from '../parts/kept-focus';
import { Switch } from '../parts/switch';
import { number } from '../words/intl';
import { readableSite } from '../words/site';
import { t } from '../words/text';
import { EntityView } from './entity';
import { onKeyDown } from './keys';
import { PageTab } from './page-tab';
import { Panel } from './panel';
import { FoundLine, Results, SearchField } from './search';
import { StoryTab } from './story-tab';
import { Tabs } from './tabs';
import type { PopupProps } from './types';

const SITE_ID = 'site';

const Bar = ({ site, siteOn, page, actions }: PopupProps) => (
  <header class="bar">
    <h1>
      <Brand />
    </h1>
    {site !== null && site !== '' && page.state !== 'off' && (
      <div class="site">
        <label for={SITE_ID} title={readableSite(site)}>
          {t('popup_site')}
        </label>
        <Switch
          id={SITE_ID}
          on={siteOn}
          label={t('popup_siteLabel', { site: readableSite(site) })}
          change={actions.setSite}
        />
      </div>
    )}
  </header>
);

/** What the shown tab offers to be printed: this page's names, or the story. */
const toPrint = ({ tab, page, story }: PopupProps) => {
  if (tab === 'story') return story && { story: story.id, about: t('popup_sheet_story') };
  return 'entities' in page && page.entities.length > 0
    ? { story: null, about: t('popup_sheet_page') }
    : null;
};

const Print = (props: PopupProps) => {
  const sheet = toPrint(props);
  return (
    sheet && (
      <button
        type="button"
        class="link"
        title={sheet.about}
        onClick={() => props.actions.openSheet(sheet.story)}
      >
        {t('popup_sheet')}
      </button>
    )
  );
};

const Bottom = ({ density, actions, ...props }: PopupProps) => (
  <footer class="bottom">
    <label>
      {t('popup_marks')}{' '}
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
            {t(`density_${each}`)}
          </option>
        ))}
      </select>
    </label>
    <div class="ways">
      <Print density={density} actions={actions} {...props} />
      <button type="button" class="link" onClick={() => actions.openOptions()}>
        {t('popup_settings')}
      </button>
    </div>
  </footer>
);

/** The tabs and what they show, or in their place what a search found. */
const Views = (props: PopupProps) => {
  const { tab, page, query, results, actions } = props;
  const count = 'entities' in page ? page.entities.length : 0;
  // That there are none is known at the end.
  const isCounted = count > 0 || page.state === 'ready';
  return (
    <>
      <Tabs
        tab={tab}
        shown={!results}
        labels={{
          page: isCounted ? t('popup_pageCounted', { number: number(count) }) : t('popup_page'),
          story: t('popup_story'),
        }}
        show={(each) => {
          actions.search('');
          actions.showTab(each);
        }}
      />
      <SearchField query={query} search={actions.search} />
      <FoundLine query={query} results={results} />
      {results ? (
        <Results results={results} query={query} actions={actions} />
      ) : (
        <Panel tab={tab} key={tab} at={props.scrolled[tab]} left={actions.scrolled}>
          {tab === 'page' ? <PageTab {...props} /> : <StoryTab {...props} />}
        </Panel>
      )}
    </>
  );
};

/**
 * The popup: who is on this page, the story, a search over all packs. An opened entity takes the views' place; they
 * stay behind it as they were, so that Back leads to the very row or word that was pressed.
 */
export const Popup = (props: PopupProps) => {
  const { entity } = props;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event, props);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  });
  const popup = useRef<HTMLDivElement>(null);
  // What is there instead begins at its heading; a list has none.
  useKeptFocus(
    popup,
    (all) =>
      all.querySelector<HTMLElement>('.panel h2[tabindex]') ?? all.querySelector('[aria-selected="true"]'),
  );
  const opened = entity !== null;
  useLayoutEffect(() => {
    if (!opened) return;
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opened]);
  const behind = useRef<VNode | null>(null);
  if (!opened || !behind.current) behind.current = <Views {...props} />;
  return (
    <div class="popup" ref={popup}>
      <Bar {...props} />
      <main>
        <div class="views" hidden={opened}>
          {behind.current}
        </div>
        {entity && <EntityView {...props} content={entity} />}
      </main>
      <Bottom {...props} />
    </div>
  );
};
