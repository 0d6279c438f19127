import type { Found } from '../../components/popup/found';
import type { PageState, PopupActions, PopupProps, PopupTab } from '../../components/popup/types';
import { withFlag } from '../../data/flags/flags';
import type { Flags } from '../../data/flags/types';
import { cardContent } from '../../data/library/content';
import type { Pack } from '../../data/pack/schema';
import type { Kind } from '../../data/pack/values';
import type { Settings } from '../../data/settings/schema';
import { isQuiet } from '../../data/settings/sites';
import type { MergedPage } from './merge-frames';
import { pageRows, storiesFor } from './stories';
import { isPdf, whySilent } from './why-unreadable';

/** All the popup knows; what it shows follows from it. */
export interface PopupState {
  settings: Settings;
  packs: readonly Pack[];
  flags: Flags;
  tab: PopupTab;
  /** The only kind listed; null for all. */
  kind: Kind | null;
  /** How far each tab is scrolled, in pixels. */
  scrolled: Readonly<Record<PopupTab, number>>;
  /** The address of the page, where the browser tells it. */
  url: string | undefined;
  /** Undefined until the page has answered, null when it does not. */
  page: MergedPage | null | undefined;
  query: string;
  /** The entities opened one from the other, the shown one last. */
  opened: readonly string[];
  /** The story chosen, null for the list; undefined while the page decides. */
  chosen: string | null | undefined;
}

interface Tools {
  search(query: string): Found | null;
  namesIn: PopupProps['namesIn'];
  actions: PopupActions;
}

function pageState({ page, url, settings, packs }: PopupState): PageState {
  if (!settings.enabled) return { state: 'off' };
  if (packs.length === 0) return { state: 'empty' };
  if (page === undefined) return { state: 'asking' };
  if (page === null) return whySilent(url);
  if (page.state === 'off' || page.state === 'quiet') return { state: page.state };
  if (page.entities.length === 0 && isPdf(url)) return { state: 'unreadable', why: 'pdf' };
  return { state: page.state, entities: pageRows(packs, page.entities) };
}

function siteOf({ page, url }: PopupState): string | null {
  if (page) return page.site;
  const address = url && URL.canParse(url) ? new URL(url) : null;
  return address && /^https?:$/.test(address.protocol) ? address.hostname : null;
}

/** The properties of the view that follow from what is known. */
export function popupProps(state: PopupState, { search, namesIn, actions }: Tools): PopupProps {
  const { settings, packs, tab, kind, scrolled, query, opened, chosen } = state;
  const page = pageState(state);
  const onPage = new Set('entities' in page ? page.entities.map(({ id }) => id) : []);
  const { stories, about } = storiesFor(packs, onPage);
  const shown = opened.at(-1);
  const entity = shown === undefined ? null : cardContent(packs, shown);
  const site = siteOf(state);
  return {
    tab,
    kind,
    scrolled,
    site,
    siteOn: !isQuiet(site ?? '', settings.quietSites),
    density: settings.density,
    page,
    stories,
    story: chosen === undefined ? about : (stories.find(({ id }) => id === chosen) ?? null),
    query,
    results: query.trim() === '' ? null : search(query),
    entity: entity && withFlag(entity, state.flags),
    namesIn,
    actions,
  };
}
