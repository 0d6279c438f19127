import '../../components/options/options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options } from '../../components/options/options';
import { placeOf } from '../../components/options/settings-index';
import type { OptionsProps } from '../../components/options/types';
import { t } from '../../components/words/text';
import { type InstalledPack, readLibrary, watchLibrary } from '../../data/library/store';
import { watchRecent } from '../../data/recent/store';
import type { Settings } from '../../data/settings/schema';
import { readSettings, watchSettings } from '../../data/settings/store';
import { watchShortcuts } from '../shared/shortcuts';
import { readPageTexts } from '../shared/texts';
import { applyTheme } from '../shared/theme';
import { optionsActions } from './actions';
import { namesOf, packRow, sampleCard } from './pack-rows';
import type { Update } from './state';
import { storedBytes } from './stored-bytes';

/** Runs the page until the signal ends: what is stored shows, and what is changed elsewhere too. */
async function start(root: HTMLElement, signal: AbortSignal): Promise<void> {
  let [settings, library] = await Promise.all([readSettings(), readLibrary()]);

  /** Whoever was muted until just now keeps a name. */
  let names: Record<string, string> = {};
  const mutedNames = async () => {
    const muted = settings.muted.map(({ entity }) => entity);
    names = { ...names, ...(await namesOf(library, muted)) };
    return names;
  };
  const ofLibrary = async () => ({
    packs: library.map(packRow),
    names: await mutedNames(),
    sample: await sampleCard(library),
  });

  const update: Update = (change) => {
    props = { ...props, ...change };
    document.title = t('options_titleOf', { section: t(`section_${props.section}`) });
    applyTheme(props.settings, document.documentElement);
    render(<Options {...props} />, root);
  };
  let props: OptionsProps = {
    ...placeOf(location.hash),
    settings,
    ...(await ofLibrary()),
    imported: [],
    backup: null,
    read: 0,
    shortcuts: [],
    stored: null,
    erased: false,
    problem: null,
    version: browser.runtime.getManifest().version,
    actions: optionsActions((change) => update(change)),
  };
  update({});

  const size = async () => update({ stored: await storedBytes() });
  const onSettings = async (changed: Settings) => {
    settings = changed;
    update({ settings });
    update({ names: await mutedNames() });
    await size();
  };
  const onLibrary = async (changed: readonly InstalledPack[]) => {
    library = [...changed];
    update({ packs: library.map(packRow) });
    update(await ofLibrary());
    await size();
  };
  watchSettings(onSettings, signal);
  watchLibrary(onLibrary, signal);
  void watchRecent(({ size: read }) => {
    update({ read });
    void size();
  }, signal);
  watchShortcuts((shortcuts) => update({ shortcuts }), signal);
  window.addEventListener('hashchange', () => update(placeOf(location.hash)), { signal });
  await size();
}

const end = new AbortController();
window.addEventListener('pagehide', ({ persisted }) => persisted || end.abort());
await readPageTexts(document.documentElement);
void start(document.getElementById('root')!, end.signal);
