import { describe, expect, it } from 'vitest';
import { demonyms } from '../../../data/world/demonyms';
import DEMONYMS from '../../../data/world/tables/demonyms.json';

const words = (iso2: string, lang: string) =>
  demonyms(iso2)
    .filter((name) => name.lang === lang)
    .map(({ text }) => text);

describe('words of nationality', () => {
  it('come in every form that the case endings do not give', () => {
    expect(words('CN', 'fr')).toEqual(['chinois', 'chinoise', 'chinoises']);
    expect(words('DE', 'es')).toEqual(['alemán', 'alemana', 'alemanes', 'alemanas']);
    expect(words('TR', 'de')).toEqual(expect.arrayContaining(['türkischem', 'Türken', 'Türkinnen']));
    expect(words('CN', 'ru')).toEqual(expect.arrayContaining(['китаец', 'китайцев']));
    expect(words('EG', 'uk')).toEqual(expect.arrayContaining(['єгиптян', 'єгиптянам']));
    expect(words('US', 'pl')).toEqual(expect.arrayContaining(['Amerykanin', 'Amerykanów']));
    expect(words('CZ', 'pl')).toEqual(expect.arrayContaining(['czeski', 'Czesi']));
  });

  it('count on pages of their own language alone', () => {
    for (const iso2 of ['DE', 'US', 'CN', 'IN'])
      for (const { lang, langs, form } of demonyms(iso2)) {
        expect(langs).toEqual([lang]);
        expect(form).toBe('demonym');
      }
  });

  it('are there for the sixty countries most in the news, and more, in six languages', () => {
    expect(Object.keys(DEMONYMS).sort()).toEqual(['de', 'es', 'fr', 'pl', 'ru', 'uk']);
    for (const [lang, countries] of Object.entries(DEMONYMS))
      expect(Object.keys(countries).length, lang).toBeGreaterThanOrEqual(90);
  });

  it('are weak where they are another word', () => {
    expect(demonyms('IN').find(({ text }) => text === 'india')?.strength).toBe('shared');
  });

  it('are none for a country of no table', () => {
    expect(demonyms('ZZ')).toEqual([]);
  });
});
