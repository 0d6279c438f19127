import '../../components/welcome/welcome.css';
import '../content/marks/marks.css';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/welcome';
import { t } from '../../components/words/text';
import { createLinker } from '../../data/link/linker';
import { ask } from '../../data/messages/send';
import { readSettings, watchSettings } from '../../data/settings/store';
import { Frame } from '../content/frame';
import { offerNamesPart } from '../content/names-part';
import { Showing } from '../content/showing';
import { watchShortcuts } from '../shared/shortcuts';
import { readPageTexts } from '../shared/texts';
import { applyTheme } from '../shared/theme';

const root = document.documentElement;
await readPageTexts(root);
document.title = t('welcome_page');
const { signal } = new AbortController();

const openOptions = (at?: string) => {
  void ask('openOptions', at ? { at } : {});
};

watchSettings((settings) => applyTheme(settings, root), signal);
applyTheme(await readSettings(), root);
watchShortcuts(
  (shortcuts) =>
    render(<Welcome shortcuts={shortcuts} openOptions={openOptions} />, document.getElementById('root')!),
  signal,
);
// Browsers run no content scripts in an extension's own pages: here the page starts what other pages are given.
offerNamesPart({ createLinker, show: (options) => new Showing(options) });
await new Frame(signal).start();
