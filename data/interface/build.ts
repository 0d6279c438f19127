import { LANGUAGES } from '.';
import { messagesFile } from './messages';

/** The files by which browsers know the texts of the interface: `_locales/<language>/messages.json`. */
export const localeFiles = () =>
  Object.entries(LANGUAGES).map(([language, texts]) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: messagesFile(texts),
  }));
