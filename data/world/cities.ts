import type { Spelling } from './cldr';
import CITIES from './tables/cities.json';

/** Spellings of a city by its English name, each as `text|language language`. */
const TABLE: Record<string, string[]> = CITIES;

/** Every spelling of a capital that CLDR knows: those that give a time zone its name. */
export function citySpellings(name: string): Spelling[] {
  return (TABLE[name] ?? []).flatMap((written) => {
    const [text = '', langs = ''] = written.split('|');
    return langs.split(' ').map((lang) => ({ text, lang }));
  });
}
