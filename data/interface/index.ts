import { be } from './be';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { fr } from './fr';
import { lt } from './lt';
import { pl } from './pl';
import { ru } from './ru';
import type { Texts } from './types';
import { uk } from './uk';

/** The languages of the interface, by the names browsers have for them. */
export const LANGUAGES = { be, de, en, es, et, fr, lt, pl, ru, uk } satisfies Record<string, Texts>;
