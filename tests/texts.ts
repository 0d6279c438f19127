import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setTexts } from '../components/words/source';
import { LANGUAGES } from '../data/interface';
import { messagesOf } from '../data/interface/messages';

/** Gives the interface one of its languages, as a browser in that language does. */
export function speak(language: keyof typeof LANGUAGES): void {
  const messages = messagesOf(LANGUAGES[language]);
  // The fake browser has none of its own.
  fakeBrowser.i18n.getMessage = (name: string) => messages[name] ?? '';
  setTexts(fakeBrowser.i18n.getMessage);
}
