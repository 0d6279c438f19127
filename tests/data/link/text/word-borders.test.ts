import { describe, expect, it } from 'vitest';
import { ENDS, LETTER, OPENS } from '../../../../data/link/text/word-borders';

const letter = new RegExp(`^${LETTER}$`, 'u');

/** Every character of the plane that pages are written in. */
function characters(sort: RegExp): string[] {
  const found: string[] = [];
  for (let point = 0; point < 0x10000; point += 1) {
    const one = String.fromCodePoint(point);
    if ((point < 0xd800 || point > 0xdfff) && sort.test(one)) found.push(one);
  }
  return found;
}

describe('letters as ranges', () => {
  it('takes every letter and mark for one', () => {
    expect(characters(/[\p{L}\p{M}]/u).filter((one) => !letter.test(one))).toEqual([]);
  });

  it.each([
    ['white space', /[\t\n\r \u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u],
    ['digits', /[0-9٠-٩۰-۹०-९０-９]/u],
    [
      'punctuation of the press',
      /[.,;:!?…"'()[\]{}«»‹›„“”‘’—–‐‑/·•¿¡§№™©€$%<>=+|、。「」『』（）！？：；・،؛؟٪־׀׃।॥։]/u,
    ],
  ])('takes no %s for one', (_, sort) => {
    expect(characters(sort).filter((one) => letter.test(one))).toEqual([]);
  });

  it.each([
    ['king', true],
    ['the king', true],
    ['„king”', true],
    ['(king),', true],
    ['👑king👑', true],
    ['viking', false],
    ['ŽKING', false],
    ['kingü', false],
    ['king\u0301', false],
  ])('finds a word with nothing of a word beside it in %s: %s', (text, found) => {
    expect(new RegExp(`${OPENS}king${ENDS}`, 'iu').test(text)).toBe(found);
  });
});
