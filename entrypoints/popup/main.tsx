import '../../components/popup/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/popup';
import { readFlags } from '../../data/flags/flags';
import { createSearch } from '../../data/library/search';
import { enabledOf, type InstalledPack, readLibrary, watchLibrary } from '../../data/library/store';
import { ask } from '../../data/messages/send';
import { readSettings, watchSettings } from '../../data/settings/store';
import { readPageTexts } from '../shared/texts';
import { applyTheme } from '../shared/theme';
import { popupActions, REMEMBERED } from './actions';
import { popupNames } from './names';
import { type PopupState, popupProps, rememberedTab } from './state';
import { watchPage } from './watch-page';
import { whichTab } from './which-tab';

const packsOf = (library: readonly InstalledPack[]) => enabledOf(library).map(({ pack }) => pack);

/** Runs the popup until the signal ends: it shows at once what is stored, and the page's answer when it comes. */
async function start(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const [settings, library, flags, tab, session] = await Promise.all([
    readSettings(),
    readLibrary(),
    readFlags(),
    whichTab(location.search),
    browser.storage.session.get(REMEMBERED),
  ]);
  let state: PopupState = {
    settings,
    packs: packsOf(library),
    flags,
    tab: rememberedTab(session[REMEMBERED]),
    url: tab?.url,
    page: undefined,
    query: '',
    opened: [],
    chosen: undefined,
  };
  let search = createSearch(state.packs);
  let namesFor = popupNames(ask, () => update({}));

  const update = (change: Partial<PopupState>) => {
    state = { ...state, ...change };
    if (change.packs) {
      search = createSearch(state.packs);
      namesFor = popupNames(ask, () => update({}));
    }
    applyTheme(state.settings, document.documentElement);
    const props = popupProps(state, { search, namesIn: () => [], actions });
    render(<Popup {...props} namesIn={namesFor(props)} />, root);
  };
  const actions = popupActions(tab?.id, () => state, update);

  update({});
  watchSettings((changed) => update({ settings: changed }), signal);
  watchLibrary((changed) => update({ packs: packsOf(changed) }), signal);
  if (tab?.id === undefined) update({ page: null });
  else watchPage(tab.id, (page) => update({ page }), signal);
}

// In a tab it takes the window's size; in the toolbar the window takes its size, which has to be set before it is shown.
if (browser.extension.getViews({ type: 'popup' }).includes(window))
  document.documentElement.dataset.in = 'toolbar';

const ended = new AbortController();
window.addEventListener('pagehide', () => ended.abort(), { once: true });
await readPageTexts(document.documentElement);
void start(document.getElementById('root') as HTMLElement, ended.signal);
