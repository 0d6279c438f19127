import { expect, it } from 'vitest';
import { compile } from '../../../../data/lexicon/compile';
import { loadLexicon } from '../../../../data/lexicon/load';
import type { LexiconName } from '../../../../data/lexicon/types';
import { readBundledPacks } from '../../../../data/library/read-packs';

const lexicon = loadLexicon(compile(readBundledPacks('data/packs')));

/** Of the forms in a table so many must be found. */
const SHARE = 0.97;

/** An ending behind an apostrophe, colon or hyphen is no part of the name. */
const SUFFIX = /['’:-]\p{Ll}+$/u;

/** The names that a text, taken whole, is a form of on a page in a language. */
function named(text: string, lang: string): LexiconName[] {
  const length = text.replace(SUFFIX, '').length;
  const [found] = lexicon.find(text, lang);
  if (found?.start !== 0 || found.end !== length) return [];
  return found.names
    .map((index) => lexicon.name(index))
    .filter(({ langs }) => !langs || langs.some((tag) => tag.split('-')[0] === lang.split('-')[0]));
}

const idOf = ({ entity }: LexiconName) => lexicon.entity(entity).id;

/** Lines of `entity: form, form`. */
function read(table: string): [entity: string, form: string][] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [entity = '', forms = ''] = line.trim().split(': ');
      return forms.split(', ').map((form): [string, string] => [entity, form]);
    });
}

/**
 * Registers the tests of one language.
 *
 * @param table lines of `entity: form, form`, all case forms of a name as a grammar gives them.
 * @param silent words that look like forms of names and are none, or ordinary words too, with commas between.
 */
export function declines(lang: string, table: string, silent: string): void {
  it(`${lang}: case forms are found`, () => {
    const forms = read(table);
    const missing = forms.filter(([entity, form]) => !named(form, lang).map(idOf).includes(entity));
    const share = 1 - missing.length / forms.length;
    console.log(`${lang}: ${forms.length - missing.length} of ${forms.length} case forms are found`);
    expect(share, missing.map(([entity, form]) => `${entity}: ${form}`).join('\n')).toBeGreaterThanOrEqual(
      SHARE,
    );
  });

  it.each(silent.trim().split(/,\s+/))(`${lang}: %s alone is no name`, (word) => {
    const free = named(word, lang).filter(({ form, strength }) => form === 'name' && strength === 'full');
    expect(free.map(idOf)).toEqual([]);
  });
}
