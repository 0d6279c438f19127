import type { CardContent } from '../../data/library/card';
import type { NameInText } from '../../data/link/names-by-text';
import type { PageEntity } from '../../data/messages/types';
import type { Pack } from '../../data/pack/schema';
import type { Kind } from '../../data/pack/values';
import type { Settings } from '../../data/settings/schema';
import type { Found } from './found';

export type PopupTab = 'page' | 'story';

/** One entity of this page, over all its frames, in reading order of the first mention. */
export interface PageRow extends PageEntity {
  role: string;
  /** The language of its name and role: that of its pack. */
  lang: string;
  iso2?: string;
}

/** What the popup knows of the page in the active tab. */
export type PageState =
  /** Nothing has answered yet. */
  | { state: 'asking' }
  /** No content script may run there: the browser's own pages, its shop, a PDF viewer, a file it may not read. */
  | { state: 'unreadable'; why: 'browser' | 'shop' | 'pdf' | 'file' }
  /** A page that was open before Sidelight was: it has to be loaded again. */
  | { state: 'reload' }
  /** Switched off everywhere. */
  | { state: 'off' }
  /** No pack is installed and switched on: there is no name to look for. */
  | { state: 'empty' }
  /** On the quiet list. */
  | { state: 'quiet' }
  | { state: 'reading' | 'ready'; entities: readonly PageRow[] };

export interface PopupActions {
  showTab(tab: PopupTab): void;
  /** Which kind alone is listed; null for all. */
  showKind(kind: Kind | null): void;
  /** The shown tab has been scrolled to there, in pixels. */
  scrolled(at: number): void;
  /** Opens the card of the n-th mention (from 0) on the page; the view counts up with each press. */
  goTo(entity: string, nth: number): void;
  openEntity(id: string): void;
  /** From an entity to what was before it. */
  back(): void;
  search(query: string): void;
  /** Marks names on this site, or leaves it quiet. */
  setSite(on: boolean): void;
  /** Sidelight as a whole. */
  setEnabled(on: boolean): void;
  setDensity(density: Settings['density']): void;
  reloadPage(): void;
  /** Which story the second tab shows; null for the list. */
  showStory(pack: string | null): void;
  copy(text: string): void;
  /** Opens a sheet to print or save: of a story, or (null) of this page's names. */
  openSheet(story: string | null): void;
  openOptions(at?: string): void;
  /** Opens the sample article, on which all can be tried. */
  openSample(): void;
}

export interface PopupProps {
  tab: PopupTab;
  /** The only kind listed; null for all. */
  kind: Kind | null;
  /** How far each tab was scrolled when it was left, in pixels. */
  scrolled: Readonly<Record<PopupTab, number>>;
  /** The page's host; null where there is none. */
  site: string | null;
  siteOn: boolean;
  density: Settings['density'];
  page: PageState;
  /** All enabled story packs, those with most entities on this page first. */
  stories: readonly Pack[];
  /** The story shown: the one this page is about or the one chosen; null: the list of stories. */
  story: Pack | null;
  query: string;
  /** Null while the search box is empty, or the search on its way. */
  results: Found | null;
  /** The entity opened inside the popup, in place of the tabs. */
  entity: CardContent | null;
  /** Finds the names in a text, as on a card. */
  namesIn(text: string, lang: string): readonly NameInText[];
  actions: PopupActions;
}
