import { expect, it } from 'vitest';
import { GIVEN } from '../../../data/words/given';
import { OPENERS } from '../../../data/words/openers';
import { shorten, wordsOf } from '../../../data/words/short';

it('says the same as it is written and as it is shipped', () => {
  for (const list of [GIVEN, ...Object.values(OPENERS)])
    expect(wordsOf(shorten(list))).toEqual([...new Set(wordsOf(list))].sort());
});

it('takes words that are the same, begin alike for long, or go on where the one before ends', () => {
  expect(shorten(' thus\n  the then the ')).toBe('0the3n2us');
  expect(wordsOf('0the3n2us')).toEqual(['the', 'then', 'thus']);
  expect(wordsOf(shorten('counterintelligence counterintelligences'))).toEqual([
    'counterintelligence',
    'counterintelligences',
  ]);
  // Folded in both forms.
  expect(wordsOf('Fähre Öl')).toEqual(['fahre', 'ol']);
  expect(shorten('Öl Fähre')).toBe('0fahre0ol');
  // A pair of code units is taken apart and put together again.
  expect(wordsOf(shorten('\u{10428} \u{10429}'))).toEqual(['\u{10428}', '\u{10429}']);
});
