import browser from 'webextension-polyfill';
import { direction, locale, setTexts } from '../../components/words/source';

/** Texts are the browser's: it chooses the language, and reads `_locales` only when asked. */
export function readTexts(): void {
  setTexts((name) => browser.i18n.getMessage(name));
}

/** The same for one of our own pages, which says then which language it is in. */
export function readPageTexts(root: HTMLElement): void {
  readTexts();
  root.lang = locale();
  root.dir = direction();
}
