import { fold } from '../fold';
import { belarusian, russian, ukrainian } from './east-slavic';
import {
  albanian,
  armenian,
  basque,
  genitiveS,
  georgian,
  german,
  greek,
  icelandic,
  latvian,
  lithuanian,
  romanian,
} from './others';
import type { Rule } from './rule';
import { bulgarian, macedonian, serbianCyrillic, serboCroatian, slovene } from './south-slavic';
import { estonian, finnish, hungarian } from './uralic';
import { czech, polish, slovak } from './west-slavic';

/** The rules of each language, by BCP 47 language subtag. */
const LANGUAGES: Record<string, readonly Rule[]> = {
  ru: russian,
  uk: ukrainian,
  be: belarusian,
  bg: bulgarian,
  mk: macedonian,
  sr: serboCroatian,
  hr: serboCroatian,
  bs: serboCroatian,
  sl: slovene,
  pl: polish,
  cs: czech,
  sk: slovak,
  lt: lithuanian,
  lv: latvian,
  et: estonian,
  fi: finnish,
  hu: hungarian,
  el: greek,
  ka: georgian,
  hy: armenian,
  ro: romanian,
  sq: albanian,
  eu: basque,
  is: icelandic,
  de: german,
  ...Object.fromEntries(['lb', 'sv', 'da', 'nb', 'nn', 'no'].map((lang) => [lang, genitiveS])),
};

/** A word without its ending, and every ending it takes. All folded. */
export interface Stem {
  stem: string;
  endings: readonly string[];
}

/** Languages in which foreign names in Latin letters take case endings as they are written. */
export const FOREIGN = Object.keys(LANGUAGES).filter(
  (lang) => !['ru', 'uk', 'be', 'bg', 'mk', 'el', 'ka', 'hy', 'lt', 'lv'].includes(lang),
);

const SHORTEST = 2;

/** A word that declines has letters in lower case: an acronym does not. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d]*$/u;

/**
 * How a word declines in a language.
 *
 * @param word as a pack spells it; `lang` a BCP 47 tag.
 * @returns its stem with all endings, the word itself among the forms; null where the language has no rule for it.
 */
export function decline(word: string, lang: string): Stem | null {
  const base = lang.split('-')[0]!;
  const cyrillic = /\p{Script=Cyrillic}/u.test(word);
  const table = base === 'sr' && cyrillic ? serbianCyrillic : LANGUAGES[base];
  if (!table || ACRONYM.test(word) || word.length < SHORTEST) return null;
  const lower = word.toLowerCase();
  const rule = table.find(({ shape }) => shape.test(lower));
  if (!rule) return null;
  const stem = fold(lower.slice(0, lower.length - rule.cut));
  if (stem.length < 2) return null;
  const endings = [...new Set(rule.endings.map((ending) => fold(ending)))];
  const whole = fold(lower);
  if (!endings.some((ending) => stem + ending === whole)) endings.push(whole.slice(stem.length));
  return { stem, endings };
}
