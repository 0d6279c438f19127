import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { t } from '../../components/words/text';
import { askFrame } from '../../data/messages/ask-frame';
import { readTexts } from '../shared/texts';

const WHO = 'who-is-this';
/** No name is longer; a selection may be. */
const MOST_TEXT = 200;

/** Puts "Who is this?" into the menu of selected text. Menus outlive the background. */
export async function createMenu(): Promise<void> {
  await readTexts();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: WHO, title: t('browser_who'), contexts: ['selection'] });
}

/** Opens the card for the selected text in the frame where the menu was opened; listens from now on. */
export function startMenu(): void {
  browser.contextMenus.onClicked.addListener(async (click, tab) => {
    if (click.menuItemId === WHO && tab?.id !== undefined) await who(tab.id, click);
  });
}

async function who(
  tab: NonNullable<Tabs.Tab['id']>,
  { selectionText, frameId }: Menus.OnClickData,
): Promise<void> {
  const text = selectionText?.trim().slice(0, MOST_TEXT);
  if (text) await askFrame(tab, frameId ?? 0, 'who', { text }).catch(() => false);
}
