import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordAfter } from '../../../../data/link/text/surroundings';

/** At most eight units, then a word, with its parts joined by apostrophes or hyphens; within 60 units. */
const AFTER = /^([^\p{L}\p{M}\p{N}]{0,8})([\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*)/u;

const piece = fc.oneof(
  fc.constantFrom('a', 'Ab', 'é', 'ы', '中', '’', "'", '-', ' ', ', ', '. ', '7', '\u00A0'),
  fc.string({ unit: 'grapheme', maxLength: 2 }).filter((text) => !/[^\0-\uFFFF]/u.test(text)),
);

describe('the word after an offset', () => {
  it('is the next one, if it is not far', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat({ max: 3 }), (pieces, at) => {
        const text = pieces.join('');
        const [whole, gap = '', word = ''] = AFTER.exec(text.slice(at, at + 60)) ?? [];
        const start = at + gap.length;
        const expected = whole === undefined ? null : { word, start, end: start + word.length, gap };
        expect(wordAfter(text, at)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
