import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { cardContent } from '../../../data/library/content';
import { cardTexts, storyTexts } from '../../../data/library/texts';
import { cardNames } from '../../../data/link/card-names';
import { namesByText } from '../../../data/link/names-by-text';
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
    expect(cardNames(lexicon, [{ text, lang: 'en' }])).toEqual([
      [
        { start: 15, end: 18, entity: 'vik' },
        { start: 34, end: 42, entity: 'ada-quay' },
      ],
    ]);
  });

  test('one text speaks for another', () => {
    const surname = { text: 'Then Quay spoke.', lang: 'en' };
    expect(cardNames(lexicon, [surname])).toEqual([[]]);
    const together = cardNames(lexicon, [{ text: 'Ada Quay', lang: 'en' }, surname]);
    expect(together[1]).toEqual([{ start: 5, end: 9, entity: 'ada-quay' }]);
  });

  test('words of nationality and names of several entities are left out', () => {
    const text = 'Vikers heard Bo Berg.';
    expect(cardNames(lexicon, [{ text, lang: 'en' }])).toEqual([[]]);
  });

  test('are given by text and language: a text that was not looked at has none', () => {
    const texts = [{ text: 'Ada Quay', lang: 'en' }];
    const names = namesByText(texts, cardNames(lexicon, texts));
    expect(names('Ada Quay', 'en')).toEqual([{ start: 0, end: 8, entity: 'ada-quay' }]);
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
