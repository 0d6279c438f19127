import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { Cutter } from '../../../data/lexicon/part';
import { startOf } from '../../../data/lexicon/start';
import { packOf } from './packs';

const compiled = compile([
  packOf({
    'ada-quill': ['Ada Quill', { text: '@adaquill', form: 'handle' }],
    union: ['E.U.', 'Минск', '中国', 'アナ', '한국'],
    land: ['ברוסיה', 'Źdźbło', { text: 'Bo', strength: 'short' }],
  }),
]);
const whole = loadLexicon(compiled);
const lexicon = openStart(startOf(compiled), 'of a test');

describe('a first look at a piece of text', () => {
  it.each([
    ['none of its words may begin a name', 'What goes by here, ', 'none'],
    ['one of them may', 'by Ada ', 'here'],
    ['it ends amid a word that may', 'by A', 'open'],
    ['it ends with a dot of an acronym', 'the E.', 'open'],
    ['it ends with the sign of a handle', 'by @', 'open'],
    ['it ends amid a word that goes on as no name does', 'by something', 'none'],
    ['there is nothing', '', 'none'],
  ])('when %s', (_, piece, seen) => expect(lexicon.skim(piece)).toBe(seen));

  it('lets no name pass, wherever a text is cut', () => {
    const part = fc.constantFrom(
      ...[
        'Ada Quill',
        '@adaquill',
        'E.U.',
        'Минск',
        'Минска',
        '中国',
        'アナ',
        '한국',
        'ברוסיה',
        'וברוסיה',
        'Źdźbło',
        'Bo',
      ],
      ...['and', 'у', '.', '’s', '\u00AD', '\u0301', '中', '𝒜', '@', '(', 'A'],
    );
    const text = fc.array(fc.tuple(part, fc.constantFrom('', ' ', '\u00A0')), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        (parts, cuts) => {
          const joined = parts.flat().join('');
          const at = [0, ...cuts.map((cut) => Math.floor(cut * joined.length)).sort((a, b) => a - b)];
          const pieces = at
            .map((from, n) => joined.slice(from, at[n + 1]))
            .filter((piece) => piece.trim() !== '');
          const noticed = pieces.some((piece, n) => {
            const seen = lexicon.skim(piece);
            return seen === 'here' || (seen === 'open' && n + 1 < pieces.length);
          });
          expect(noticed || whole.find(joined, 'en').length === 0).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('knows of words that were asked for whether they begin one', () => {
    const words = new Set<number>();
    const page = openStart(startOf(compiled), 'of a test');
    page.glance('Ada', words);
    page.add([...words], new Cutter(compiled).part([]));
    expect(page.skim('by Ada, ')).toBe('none');
  });
});
