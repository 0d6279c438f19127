import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import LANGUAGES from './tables/languages.json';

const require = createRequire(import.meta.url);
const folder = dirname(require.resolve('cldr-localenames-full/package.json'));

/** One spelling of a territory in one language. */
export interface Spelling {
  text: string;
  lang: string;
}

function territories(lang: string): Record<string, string> {
  const file = JSON.parse(readFileSync(join(folder, 'main', lang, 'territories.json'), 'utf8'));
  return file.main[lang].localeDisplayNames.territories;
}

const TABLES = LANGUAGES.map((lang) => ({ lang, names: territories(lang) }));

/** Names that stand in no running text: "Congo (DRC)", "Kongo – Kinshasa", "Hongkong, S.A.R. Kina". */
export const LABEL = /[()[\]（）,،、&/]|\s[-–—]|\bSAR\b|S\.A\.R|SAR$|特別|特别/u;

/** Every spelling of a territory in the languages of the pack, alternatives included. */
export function spellings(code: string): Spelling[] {
  return TABLES.flatMap(({ lang, names }) =>
    [code, `${code}-alt-short`, `${code}-alt-variant`].flatMap((key) => {
      const text = names[key]?.normalize('NFC').replaceAll('ʼ', '’');
      return text && text !== code && !LABEL.test(text) ? [{ text, lang }] : [];
    }),
  );
}

/** A territory's name in one language, the shortest where there are several; undefined where CLDR has none. */
export function nameIn(code: string, lang: string): string | undefined {
  try {
    const names = territories(lang);
    return names[`${code}-alt-short`] ?? names[code];
  } catch {
    return undefined;
  }
}

/** The names of all territories in one language. */
export function territoryNames(lang: string): ReadonlySet<string> {
  return new Set(Object.values(territories(lang)).map((name) => name.normalize('NFC')));
}
