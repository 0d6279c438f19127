import browser from 'webextension-polyfill';
import { direction, locale, setTexts } from '../../components/words/source';
import { belarusian, wantsBelarusian } from './belarusian';

/**
 * Texts come from the browser: it chooses the language, and reads `_locales` only when asked. Belarusian is chosen
 * here.
 */
export async function readTexts(): Promise<void> {
  const own = wantsBelarusian() ? await belarusian() : null;
  setTexts((name) => own?.[name] ?? browser.i18n.getMessage(name));
}

/** The same for one of our own pages, which says then which language it is in. */
export async function readPageTexts(root: HTMLElement): Promise<void> {
  await readTexts();
  root.lang = locale();
  root.dir = direction();
}
