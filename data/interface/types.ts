import type { en } from './en';

type English = typeof en;

/** The name of a text. */
export type Key = keyof English;

/** What a language has to have: every text that English has, and where that has plural forms, its own. */
export type Texts = TextsOf<English>;

/** The same for a part of them. */
export type TextsOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
};

type Forms<K extends Key> = English[K] extends string ? English[K] : English[K][keyof English[K]];
type Gaps<T> = T extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends ' ' ? never : Name) | Gaps<Rest>
  : never;

/** The gaps that a text has, and the number that its plural form follows. */
export type Names<K extends Key> = K extends Key
  ? Gaps<Forms<K>> | (English[K] extends string ? never : 'count')
  : never;

/** What a text has to be given: a value for every gap. */
export type Given<K extends Key, Value> = [Names<K>] extends [never]
  ? []
  : [{ [Name in Names<K>]: Name extends 'count' ? number : Value }];
