import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tails, tailRows } from '../../../data/lexicon/tails';

const ENDINGS = ['', 'a', 'ov', 'ova', 'ového', 'issa', 'kents', 'ами', 'amиi'];

/** The lengths, up to nine, that one of some endings may have of a word. */
function lengths(endings: readonly string[], word: string): number[] {
  const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
  const bits = new Tails(tailRows(endings), new Uint32Array(1)).lengths(units, units.length);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((length) => (bits >>> length) & 1);
}

describe('lengths of endings by the last letters of a word', () => {
  it.each([
    ['with one ending', 'putinov', [2]],
    ['with several', 'turissa', [1, 4]],
    ['with endings of other last letters', 'group', []],
    ['with an ending of one letter, whatever stands before', 'xyla', [1]],
    ['with an ending and a letter that is not of ASCII before its last', 'amиi', [4]],
    ['with another letter before the same last', 'quni', []],
    ['of letters that are not of ASCII', 'велмар', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['of one letter', 'a', [1]],
  ])('are known of a word %s', (_, word, known) => {
    expect(lengths(ENDINGS, word)).toEqual(known);
  });

  it('let no ending pass unseen', () => {
    const units = fc.string({ unit: fc.constantFrom('a', 'b', 'z', 'и', 'ß', '7'), maxLength: 9 });
    fc.assert(
      fc.property(fc.array(units), units, (endings, stem) => {
        for (const ending of endings)
          if (ending !== '') expect(lengths(endings, stem + ending)).toContain(ending.length);
      }),
    );
  });
});
