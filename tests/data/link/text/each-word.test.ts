import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachWord } from '../../../../data/link/text/each-word';

/** What words and their borders are made of: also letters beyond the basic plane, and halves of such. */
const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    '7',
    '½',
    '_',
    ' ',
    '.',
    'é',
    'e\u0301',
    'ы',
    '中',
    '𠮷',
    '😀',
    '\uD842',
    '\uDFB7',
  ),
  fc.string({ unit: 'binary', maxLength: 2 }),
);

describe('the words of a text', () => {
  it('are runs of letters, marks and digits', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const words: string[] = [];
        eachWord(text, (start, end) => words.push(text.slice(start, end)));
        expect(words).toEqual(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
      }),
      { numRuns: 500 },
    );
  });
});
