import '../../components/sheet/sheet.css';
import { render } from 'preact';
import { Gone } from '../../components/sheet/gone';
import { sheetMarkdown } from '../../components/sheet/markdown';
import { Sheet as SheetPage } from '../../components/sheet/sheet';
import type { SheetActions } from '../../components/sheet/tools';
import { t } from '../../components/words/text';
import type { Sheet } from '../../data/library/sheet';
import { readSettings } from '../../data/settings/store';
import { download } from '../shared/download';
import { readPageTexts } from '../shared/texts';
import { applyTheme } from '../shared/theme';
import { fileName, readSheet } from './read';

const root = document.documentElement;
await readPageTexts(root);
applyTheme(await readSettings(), root);
const read = await readSheet(location.search, new Date());
document.title = read?.title ?? t('sheet_gone');

const actionsOf = (of: Sheet): SheetActions => ({
  print: () => window.print(),
  copy: () => void navigator.clipboard.writeText(sheetMarkdown(of)),
  save: () => download(fileName(of.title), sheetMarkdown(of), 'text/markdown'),
});

render(
  read ? <SheetPage sheet={read.sheet} actions={actionsOf(read.sheet)} /> : <Gone />,
  document.getElementById('root')!,
);
