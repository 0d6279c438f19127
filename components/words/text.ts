import { GAP } from '../../data/interface/messages';
import type { Given, Key } from '../../data/interface/types';
import { number, once } from './intl';
import { direction, locale, message } from './source';

/**
 * A text in the language of the interface.
 *
 * @param key its name in `data/interface/en.ts`.
 * @param given what is put into its gaps; `count` also chooses the plural form.
 */
export function t<K extends Key>(key: K, ...[given]: Given<K, string>): string {
  const values: Readonly<Record<string, string | number>> = given ?? {};
  return formOf(key, values.count).replace(GAP, (gap, name: string) => {
    const value = values[name] ?? gap;
    return isolated(typeof value === 'number' ? number(value) : value);
  });
}

function formOf(key: string, count: string | number | undefined): string {
  if (typeof count !== 'number') return message(key);
  const category = once('plurals', () => new Intl.PluralRules(locale())).select(count);
  return message(`${key}_${category}`) || message(`${key}_other`);
}

/** A name from left to right must not turn a sentence around that is written from right to left. */
const isolated = (text: string) => (direction() === 'rtl' ? `\u2068${text}\u2069` : text);
