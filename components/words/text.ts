import type { en } from '../../data/interface/en';
import { number, once } from './intl';
import { direction, locale, message } from './source';

type Texts = typeof en;
/** The name of a text. */
export type Key = keyof Texts;

type Forms<K extends Key> = Texts[K] extends string ? Texts[K] : Texts[K][keyof Texts[K]];
type Gaps<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Gaps<Rest> : never;
export type Names<K extends Key> = K extends Key
  ? Gaps<Forms<K>> | (Texts[K] extends string ? never : 'count')
  : never;
/** What a text has to be given: a value for every gap, and the number that its plural form follows. */
type Given<K extends Key> = [Names<K>] extends [never]
  ? []
  : [{ [Name in Names<K>]: Name extends 'count' ? number : string }];

export const GAP = /\{(\w+)\}/g;

/**
 * A text in the language of the interface.
 *
 * @param key its name in `data/interface/en.ts`.
 * @param given what is put into its gaps; `count` also chooses the plural form.
 */
export function t<K extends Key>(key: K, ...[given]: Given<K>): string {
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
