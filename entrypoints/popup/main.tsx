import '../../components/popup/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/popup';
import { readFlags } from '../../data/flags/flags';
import { readBundledOutline } from '../../data/library/bundled';
import { libraryOf, readLibrary, watchLibrary } from '../../data/library/store';
import { libraryFrom } from '../../data/library/stored';
import { ask } from '../../data/messages/send';
import { readSettings, watchSettings } from '../../data/settings/store';
import { fromStored } from '../../data/settings/stored';
import { LIBRARY_KEY, SETTINGS_KEY } from '../../data/storage/keys';
import { readPageTexts } from '../shared/texts';
import { applyTheme } from '../shared/theme';
import { popupActions } from './actions';
import { asked } from './ahead';
import { lateSearch } from './late-search';
import { popupNames } from './names';
import { PopupPacks } from './packs';
import { moves, pageMark, REMEMBERED, remembered, toRemember } from './remember';
import { type PopupState, popupProps } from './state';
import { watchPage } from './watch-page';

/**
 * Runs the popup until the signal ends. It shows at once what lists of names need, and the page's answer when it comes;
 * what a search or an opened entity needs is read when that is on the screen.
 */
async function start(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const ahead = asked();
  let page: PopupState['page'];
  const first = Promise.withResolvers<void>();
  let onPage = (answer: PopupState['page']) => {
    page = answer;
    first.resolve();
  };
  void ahead.tab.then((tab) => {
    if (tab?.id === undefined) onPage(null);
    else watchPage(tab.id, ahead, (answer) => onPage(answer), signal);
  });
  const known = new PopupPacks();
  const findAll = lateSearch(() => update({}));
  const search = (query: string) => findAll(query, known.searched);
  const library = ahead.local.then((stored) =>
    libraryOf(libraryFrom(stored[LIBRARY_KEY]), readBundledOutline),
  );
  const [tab, local, session] = await Promise.all([
    ahead.tab,
    ahead.local,
    ahead.session,
    known.open(library, readBundledOutline),
    readPageTexts(document.documentElement),
    Promise.race([first.promise, after(PATIENCE)]),
  ]);
  const mark = pageMark(tab);
  let state: PopupState = {
    settings: fromStored(local[SETTINGS_KEY]),
    packs: known.packs,
    flags: {},
    ...remembered(session[REMEMBERED], mark),
    url: tab?.url,
    page,
    query: '',
    opened: [],
  };
  let namesFor = popupNames(ask, () => update({}));
  let isFirst = true;

  const update = (change: Partial<PopupState>) => {
    state = { ...state, ...change };
    if (mark !== null && moves(change))
      void browser.storage.session.set({ [REMEMBERED]: toRemember(state, mark) });
    if (change.packs) namesFor = popupNames(ask, () => update({}));
    if (known.hasLarge) void want(change);
    applyTheme(state.settings, document.documentElement);
    const props = popupProps(state, { search, namesIn: () => [], actions });
    // A story that is not shown can wait for its names: the background works them out for as long as this takes.
    const named = isFirst && props.tab === 'page' ? { entity: props.entity, story: null } : props;
    render(<Popup {...props} namesIn={namesFor(named)} />, root);
  };
  /** Reads what is shown of large packs, and shows it when it has come. */
  const want = async ({ page, opened, query }: Partial<PopupState>) => {
    const spelled = query?.trim() ? await ask('spelled', { text: query }).catch(() => []) : [];
    const ids = [...(page?.entities ?? []).map(({ id }) => id), ...(opened ?? []), ...spelled];
    if (await known.want(ids)) update({ packs: known.packs });
  };
  const actions = popupActions(tab?.id, () => state, update);

  root.replaceChildren();
  update({ page });
  onPage = (answer) => update({ page: answer });
  watchSettings((changed) => update({ settings: changed }), signal);
  if (ahead.changed.has(SETTINGS_KEY)) void readSettings().then((settings) => update({ settings }));
  watchLibrary(async (changed) => {
    await known.open(changed);
    update({ packs: known.packs });
  }, signal);
  await Promise.race([painted(), after(LATER)]);
  await new Promise((done) => requestIdleCallback(done));
  isFirst = false;
  const [flags] = await Promise.all([readFlags(), known.open(readLibrary())]);
  update({ packs: known.packs, flags });
}

/** Milliseconds that the first view waits for the page's answer: a page that is not busy has given it by then. */
const PATIENCE = 100;

const after = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Milliseconds after which the rest is read in any case: readers can have the browser report no paints. */
const LATER = 500;

/**
 * Resolves when what was rendered is on the screen: work that is queued in a frame's callbacks would still run before
 * that.
 */
const painted = () =>
  new Promise<void>((done) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done();
    }).observe({ type: 'paint', buffered: true });
  });

// In the toolbar the window takes the popup's size, which the page has from its first line on; in a tab it is the
// other way round.
if (!browser.extension.getViews({ type: 'popup' }).includes(window))
  delete document.documentElement.dataset.in;

const ended = new AbortController();
window.addEventListener('pagehide', () => ended.abort(), { once: true });
void start(document.getElementById('root') as HTMLElement, ended.signal);
