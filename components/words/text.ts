import type { Given, Key } from '../../data/interface/types';
import { number, once } from './intl';
import { direction, locale, message } from './source';

/** A value that ends with a full stop ("27 січня 2025 р.") ends its sentence, too. */
const GAP_AND_STOP = /\{(\w+)\}(\.?)/g;

/**
 * A text in the language of the interface.
 *
 * @param key its name in `data/interface/en.ts`.
 * @param given what is put into its gaps; `count` also chooses the plural form.
 */
export function t<K extends Key>(key: K, ...[given]: Given<K, string>): string {
  const values: Readonly<Record<string, string | number>> = given ?? {};
  return formOf(key, values.count).replace(GAP_AND_STOP, (gap, name: string, stop: string) => {
    const value = values[name] ?? gap;
    const text = isolated(typeof value === 'number' ? number(value) : value);
    return /\.\u2069?$/.test(text) ? text : text + stop;
  });
}

function formOf(key: string, count: string | number | undefined): string {
  if (typeof count !== 'number') return message(key);
  const category = once('plurals', () => new Intl.PluralRules(locale())).select(count);
  return message(`${key}_${category}`) || message(`${key}_other`);
}

/** A name from left to right must not turn a sentence around that is written from right to left. */
const isolated = (text: string) => (direction() === 'rtl' ? `\u2068${text}\u2069` : text);
