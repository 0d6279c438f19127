import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { cardContent } from '../../../data/library/content';
import { cardTexts, storyTexts } from '../../../data/library/texts';
import { cardNames } from '../../../data/link/card-names';
import { packOf } from '../lexicon/packs';
import { sound } from '../library/packs';
import { samplePack } from '../pack/sample';

const lexicon = loadLexicon(
  compile([
    packOf({
      'ada-quay': ['Ada Quay', { text: 'Quay', strength: 'short' }],
      'bo-berg': ['Bo Berg'],
      'bo-berg-the-singer': ['Bo Berg'],
      vik: ['Vik', { text: 'Vikers', form: 'demonym' }],
    }),
  ]),
);

describe('names in a card’s texts', () => {
  test('are found with their places', () => {
    const text = 'The harbour of Vik is the work of Ada Quay.';
    const names = cardNames(lexicon, [{ text, lang: 'en' }])(text, 'en');
    expect(names).toEqual([
      { start: 15, end: 18, entity: 'vik' },
      { start: 34, end: 42, entity: 'ada-quay' },
    ]);
  });

  test('one text speaks for another', () => {
    const surname = { text: 'Then Quay spoke.', lang: 'en' };
    const alone = cardNames(lexicon, [surname]);
    expect(alone(surname.text, 'en')).toEqual([]);
    const together = cardNames(lexicon, [{ text: 'Ada Quay', lang: 'en' }, surname]);
    expect(together(surname.text, 'en')).toEqual([{ start: 5, end: 9, entity: 'ada-quay' }]);
  });

  test('words of nationality and names of several entities are left out', () => {
    const text = 'Vikers heard Bo Berg.';
    expect(cardNames(lexicon, [{ text, lang: 'en' }])(text, 'en')).toEqual([]);
  });

  test('a text that was not given has none', () => {
    const names = cardNames(lexicon, [{ text: 'Ada Quay', lang: 'en' }]);
    expect(names('Ada Quay again', 'en')).toEqual([]);
    expect(names('Ada Quay', 'de')).toEqual([]);
  });

  test('all texts of a card and of a story are given', () => {
    const pack = sound(samplePack());
    const card = cardTexts(cardContent([pack], 'ada-quay')!).map(({ text }) => text);
    expect(card).toEqual(
      expect.arrayContaining([
        'Ada Quay',
        'Mayor of Port Elm',
        'She opened the harbour.',
        'The mayor',
        'It was dear.',
      ]),
    );
    const story = storyTexts(pack).map(({ text }) => text);
    expect(story).toEqual(
      expect.arrayContaining(['A harbour opened.', 'It opened.', 'What it cost', 'Ada Quay']),
    );
  });
});
