import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { packOf } from './packs';

/* What passes over words in a hurry must not pass over a name, whatever stands around it. */

const NAMES = [
  ...['velmarian', 'velmarish', 'ñandian', 'x yel', 'e yel', 'q', 'b2b', 'sloßen', '7x', 'al_quill', 'oʻzel'],
  ...['Ada Quill', 'Bank of Yel', 'Bank of the Yel', 'ada bo', 'Источ', 'велмарский', 'вел марский'],
  ...['中国', 'アナ', '한국', 'E.U.', 'y.el', 'k.z.', 'Źdźbło'],
];
const NOISE = [
  ...[
    've',
    'Ve',
    'velm',
    'ab',
    'el',
    'of',
    'Bank',
    'x',
    'e',
    'Ada',
    'вел',
    'é',
    'ß',
    '中',
    'ア',
    '한',
    '7',
    '_',
  ],
  ...['😀', '𝒜', '\u00AD', '\u0301', '\u200B', '@', '.', '-', '’', '/', '&'],
];

const lexicon = loadLexicon(compile([packOf({ all: NAMES })]));

/** Whether a unit is part of no word. Marks and what is not seen belong to the word before. */
const parts = (character: string | undefined) =>
  character === undefined || !/[\p{L}\p{M}\p{N}\p{Cf}\p{Cs}_@.’/-]/u.test(character);

describe('words that are passed over', () => {
  const text = fc
    .array(fc.tuple(fc.constantFrom(...NAMES, ...NOISE), fc.constantFrom('', ' ', '  ', ', ')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((pieces) => pieces.flat().join(''));

  it('are no names', () => {
    fc.assert(
      fc.property(text, (text) => {
        const found = lexicon.find(text, 'en');
        for (const name of NAMES) {
          for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (!parts(text[at - 1]) || !parts(text[at + name.length])) continue;
            expect(
              found.some(({ start, end }) => start < at + name.length && end > at),
              `“${name}” at ${at} of “${text}”`,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 4_000 },
    );
  });

  it.each([
    ['half of a pair goes on with the word', 'abc𝓋elmarian'],
    ['a letter of two goes on with the word', 'abßvelmarian'],
    ['a letter of another script goes on with the word', 'abвелмарский'],
    ['an invisible character goes on with the word', 'ab\u00ADvelmarian'],
  ])('hold none where %s', (_, text) => {
    expect(lexicon.find(text, 'en')).toEqual([]);
  });

  it.each([
    ['a picture', 'velm😀Ada Quill'],
    ['a character of a script without spaces', 'velm中国'],
    ['katakana', 'velmアナ'],
  ])('end at %s', (_, text) => {
    expect(lexicon.find(text, 'en')).toHaveLength(1);
  });
});
