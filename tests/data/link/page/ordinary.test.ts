import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrdinaryWords } from '../../../../data/link/page/ordinary';

/** Words in lower case with nothing joined before them. */
const LOWER_CASE = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu;

/** Pieces that words and their borders are made of, in the basic plane. */
const piece = fc.oneof(
  fc.constantFrom(
    'a',
    'ab',
    'Ab',
    'é',
    'e\u0301',
    'ы',
    'Ы',
    'ß',
    'ǅ',
    '中',
    'ن',
    '’',
    "'",
    '-',
    '–',
    ' ',
    '.',
    '3',
    '_',
  ),
  fc.string({ unit: 'grapheme', maxLength: 2 }).filter((text) => !/\p{Cs}|[^\0-\uFFFF]/u.test(text)),
);

describe('ordinary words', () => {
  it('are the words of a text that stand in lower case', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const words = new OrdinaryWords<number>();
        words.add(text, 1);
        const asked = new Set<string>();
        const whole: readonly string[] = text.match(LOWER_CASE) ?? [];
        const lower = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => word === word.toLowerCase());
        for (const word of lower) expect(words.has(word, 1, asked)).toBe(whole.includes(word));
      }),
      { numRuns: 300 },
    );
  });
});
