import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../data/lexicon/fold';

describe('fold', () => {
  it.each([
    ['Łukaszenka', 'lukaszenka'],
    ['ŁUKASZENKA', 'lukaszenka'],
    ['Bjørn Đinđić', 'bjorn dindic'],
    ['Weißrussland', 'weissrussland'],
    ['Тихано́вская', 'тихановская'],
    ['ё', 'е'],
    ['ＥＵ', 'eu'],
    ['בעלאַרוס', 'בעלארוס'],
    ['بيلاروسيا', 'بيلاروسيا'],
    ['بیلاروسیا', 'بيلاروسيا'],
    ['Σεργιος', 'σεργιοσ'],
    ['Kal\u00ADlas', 'kallas'],
    ['\uFB2Aalom', 'שalom'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('keeps letters that only look like others with a mark', () => {
    expect(fold('й')).not.toBe(fold('и'));
    expect(fold('が')).not.toBe(fold('か'));
    expect(fold('काला')).not.toBe(fold('कल'));
  });

  it('takes a text in either normalisation form for the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Андрей', 'Łódź', 'Türkiye', 'España', 'Việt Nam', 'Ελλάδα'),
        (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
      ),
    );
  });

  it('changes nothing of words when done again', () => {
    fc.assert(fc.property(fc.stringMatching(/^[\p{L}\p{N} ]*$/u), (text) => fold(fold(text)) === fold(text)));
  });
});
