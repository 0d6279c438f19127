import '../../components/welcome/welcome.css';
import '../content/marks/marks.css';
import { render } from 'preact';
import type { Shortcut } from '../../components/options/types';
import type { Trial } from '../../components/welcome/types';
import { Welcome } from '../../components/welcome/welcome';
import { t } from '../../components/words/text';
import { createPageLinker } from '../../data/link/page-linker';
import { ask } from '../../data/messages/send';
import { readSettings, watchSettings } from '../../data/settings/store';
import { createViews } from '../content/card/views';
import { Frame } from '../content/frame';
import { offerNamesPart } from '../content/names-part';
import { Showing } from '../content/showing';
import { watchShortcuts } from '../shared/shortcuts';
import { readPageTexts } from '../shared/texts';
import { applyTheme } from '../shared/theme';
import { trialsIn, watchAsked } from './trials';

const root = document.documentElement;
await readPageTexts(root);
document.title = t('welcome_page');
const { signal } = new AbortController();

const openOptions = (at?: string) => {
  void ask('openOptions', at ? { at } : {});
};

const touch = matchMedia('(any-pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches;

let shortcuts: readonly Shortcut[] = [];
let tried: ReadonlySet<Trial> = new Set();

const update = () =>
  render(
    <Welcome shortcuts={shortcuts} tried={tried} touch={touch} openOptions={openOptions} />,
    document.getElementById('root')!,
  );

/** Ticks what the reader has tried. Kept for as long as the page is open, and nowhere. */
function tick(trials: readonly Trial[]): void {
  if (trials.every((trial) => tried.has(trial))) return;
  tried = new Set([...tried, ...trials]);
  update();
}

watchSettings((settings) => applyTheme(settings, root), signal);
applyTheme(await readSettings(), root);
watchShortcuts((changed) => {
  shortcuts = changed;
  update();
}, signal);
watchAsked((trial) => tick([trial]), signal);
// Browsers run no content scripts in an extension's own pages: here the page starts what other pages are given.
offerNamesPart({
  createLinker: createPageLinker,
  show: (options) =>
    new Showing(options, {
      fetchViews: async () => createViews,
      onChange: (state) => tick(trialsIn(state)),
    }),
});
await new Frame(signal).start();
