import type { en } from './en';

/** What a language has to have: every text that English has, and where that has plural forms, its own. */
export type Texts = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends string
    ? string
    : Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
};
