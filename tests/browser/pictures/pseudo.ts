import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../../data/interface/en';
import { messagesOf } from '../../../data/interface/messages';
import { currentBuild, ROOT } from '../build';

/*
 * An interface from right to left, by the extension's own way: the built one with other texts. There is no such
 * language yet, so each Latin letter of the English becomes a Hebrew one: as long as the English, and nobody takes it
 * for a translation.
 */

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** A text in Hebrew letters; what stands in for a value, `{so}`, and what is pressed on a keyboard stay. */
function inHebrewLetters(text: string): string {
  return text.replace(/\{\w+\}|[a-z]/gi, (found) =>
    found.length > 1 ? found : (HEBREW[LATIN.indexOf(found.toLowerCase())] ?? found),
  );
}

/** All messages of the interface in Hebrew letters. */
function pseudoMessages(): Record<string, string> {
  const messages = Object.entries(messagesOf(en)).map(([name, text]) => [name, inHebrewLetters(text)]);
  return { ...Object.fromEntries(messages), locale: 'he' };
}

/** Makes a copy of the built extension that is written from right to left, and gives its folder. */
export function pseudoBuild(): string {
  const folder = join(ROOT, '.output', 'chrome-mv3-right-to-left');
  rmSync(folder, { recursive: true, force: true });
  cpSync(currentBuild('chromium'), folder, { recursive: true });
  const messages = Object.entries(pseudoMessages()).map(([name, message]) => [name, { message }]);
  writeFileSync(
    join(folder, '_locales', 'en', 'messages.json'),
    JSON.stringify(Object.fromEntries(messages)),
  );
  return folder;
}

/** The texts that a build in a direction shows. */
export function messagesIn(rightToLeft: boolean): Record<string, string> {
  return rightToLeft ? pseudoMessages() : messagesOf(en);
}
