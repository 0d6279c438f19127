import { en } from './en';
import type { TextTable } from './messages';

/** The languages of the interface, by the names browsers have for them. */
export const LANGUAGES = { en } satisfies Record<string, TextTable>;
