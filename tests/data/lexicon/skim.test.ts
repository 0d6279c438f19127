import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { Cutter } from '../../../data/lexicon/part';
import { HERE, UNSURE } from '../../../data/lexicon/skim';
import { Skimmer } from '../../../data/lexicon/skimmer';
import { startOf } from '../../../data/lexicon/start';
import { growing } from './growing';
import { packOf } from './packs';

const pack = packOf({
  'ada-quill': ['Ada Quill', { text: '@adaquill', form: 'handle' }],
  union: ['E.U.', 'Минск', '中国', 'アナ', '한국'],
  kallas: ['Kallas', 'Elin von Quill'],
  land: ['ברוסיה', 'Źdźbło', { text: 'Bo', strength: 'short' }, 'Bank of E.U.', 'A. Quill', 'Ada-Bo'],
});
const compiled = compile([pack]);
const whole = loadLexicon(compiled);
const lexicon = openStart(startOf(compiled), 'of a test');

describe('a first look at a piece of text', () => {
  it.each([
    ['none of its words may begin a name', 'What goes by here, ', ''],
    ['it ends amid a word that may', 'by A', 'A'],
    ['it ends with a dot of an acronym', 'the E.', 'E.'],
    ['it ends with the sign of a handle', 'by @', '@'],
    ['it ends amid a handle', 'by @ada', '@ada'],
    ['it ends amid a word that goes on as no name does', 'by something', ''],
    ['it ends with the first word of a name', 'by Ada', 'Ada'],
    ['what parts the words of a name is at its end', 'by Ada ', 'Ada '],
    ['a sign is at its end that parts no words of a name', 'by Ada, ', ''],
    ['it ends amid the second word of a name', 'by Ada Qui', 'Ada Qui'],
    ['another word is behind the first of a name', 'by Ada came ', ''],
    ['what stands behind a name in its word is no ending', 'by Минскдор and Aquillbq, ', ''],
    ['the same in the second word', 'at Ada Quillbq, ', ''],
    ['there is nothing', '', ''],
  ])('when %s', (_, piece, carried) => {
    expect(piece.slice(lexicon.skim(piece, []))).toBe(carried);
  });

  it.each([
    ['by Ada Quill ', ''],
    ['to E.U. and', ''],
    ['Bo', 'Bo'],
    ['by A. Quill', 'A. Quill'],
    ['@adaquill', '@adaquill'],
  ])('asks where a name of one word or several may begin, and knows it then: %s', (piece, carried) => {
    const { lexicon, bring } = growing([pack]);
    const missing: number[] = [];
    const seen = lexicon.skim(piece, missing);
    expect(seen).toBeLessThanOrEqual(UNSURE);
    expect(piece.slice(UNSURE - seen)).toBe(carried);
    bring(missing);
    expect(lexicon.skim(piece, [])).toBe(HERE);
  });

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
        'Bank of E.U.',
        'A. Quill',
        'Ada-Bo',
        'Kallas',
        'Kallasele',
        'Bole',
        'Elin von Quill',
      ],
      ...['and', 'у', '.', '-', '’s', '\u00AD', '\u0301', '中', '𝒜', '@', '(', 'A', 'Ada', 'Bank'],
    );
    const text = fc.array(fc.tuple(part, fc.constantFrom('', ' ', '\u00A0', '  ')), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        text,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 9 }),
        (parts, cuts) => {
          const joined = parts.flat().join('');
          const at = [0, ...cuts.map((cut) => Math.floor(cut * joined.length)).sort((a, b) => a - b)];
          const pieces = at.map((from, n) => joined.slice(from, at[n + 1]));
          const { lexicon, bring } = growing([pack]);
          const skimmer = new Skimmer((piece, missing, until) => lexicon.skim(piece, missing, until));
          const missing: number[] = [];
          let here = false;
          for (const piece of pieces) {
            if (/^[ ]*$/.test(piece)) {
              if (piece !== '') skimmer.space();
              continue;
            }
            here ||= skimmer.look(piece) === 'here';
            missing.push(...skimmer.missing);
          }
          bring(missing);
          const found = here || missing.some((beginning) => lexicon.behind(beginning));
          expect(found || whole.find(joined, 'en').length === 0).toBe(true);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('knows of words that were asked for whether they begin one', () => {
    const asked: number[] = [];
    const page = openStart(startOf(compiled), 'of a test');
    page.skim('by Bo, ', asked);
    page.add(asked, new Cutter(compiled).part([]));
    expect(page.skim('by Bo, ', [])).toBe('by Bo, '.length);
  });
});

describe('texts skimmed one after the other', () => {
  // Filters of a few names let too much pass.
  const fillers = Array.from({ length: 300 }, (_, n) => `Xo${n}x Yel`);
  const many = openStart(
    startOf(compile([packOf({ 'ada-quill': ['Ada Quill', 'A. Quill'], bo: ['Bo'], filler: fillers })])),
    'of a test',
  );
  const noticed = (...texts: string[]) => {
    const skimmer = new Skimmer((piece, missing, until) => many.skim(piece, missing, until));
    return texts.map((text) => {
      if (text !== ' ') return skimmer.look(text) !== 'none';
      skimmer.space();
      return false;
    });
  };

  it('makes out a name over a border', () => {
    expect(noticed('by Ada', ' Quill')).toEqual([false, true]);
    expect(noticed('by Ad', 'a Qui', 'll')).toEqual([false, false, true]);
  });

  it('makes out a name whose letters stand apart, of which one may be an initial', () => {
    expect(noticed('A', 'd', 'a', ' ', 'Q', 'uil', 'l came')).toContain(true);
    expect(noticed('o', 'd', 'd', ' ', 'Q', 'uil', 'l came')).not.toContain(true);
  });

  it('makes out a name where a border may part words or not', () => {
    expect(noticed('Ada', 'Quill')).toEqual([false, true]);
    expect(noticed('Ada Qu', 'ill')).toEqual([false, true]);
  });

  it('passes over a first word behind which another text begins', () => {
    expect(noticed('by Ada', ' came', ' Quill')).toEqual([false, false, false]);
  });

  it('looks at a long text behind a border to its end', () => {
    const long = 'what goes by here and there '.repeat(5);
    expect(noticed('by Ada', ` ${long}`, 'Quill')).toEqual([false, false, false]);
    expect(noticed('by Ada', ` ${long} Bo`)).toEqual([false, true]);
    expect(noticed('by Ada', ` ${long} Ada`, ' Quill')).toEqual([false, false, true]);
  });
});
