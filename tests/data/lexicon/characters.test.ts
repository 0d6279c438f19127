import { describe, expect, it } from 'vitest';
import { BREAK, codes, Kind, kindOf } from '../../../data/lexicon/characters';
import { foldCharacter } from '../../../data/lexicon/fold';

/** Every character of the basic plane, half pairs left out. */
const characters = Array.from({ length: 0x10000 }, (_, unit) => unit)
  .filter((unit) => (unit & 0xf800) !== 0xd800)
  .map((unit) => String.fromCharCode(unit));

const named = (character: string) => `U+${character.charCodeAt(0).toString(16)}`;

describe('what is told of a character without the sets of Unicode', () => {
  it('is what the sets say: whether it belongs to a word', () => {
    const word = /[\p{L}\p{M}\p{N}_]/u;
    const wrong = characters.filter((one) => (kindOf(one) !== Kind.None) !== word.test(one));
    expect(wrong.map(named)).toEqual([]);
  });

  it('is what the sets say: that it is of a script with spaces', () => {
    const other =
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
    const wrong = characters.filter((one) => kindOf(one) === Kind.Letter && other.test(one));
    expect(wrong.map(named)).toEqual([]);
  });

  it('parts words where it is part of none, unless it makes no difference', () => {
    const wrong = characters.filter(
      (one) =>
        kindOf(one) === Kind.None && foldCharacter(one) !== '' && codes.of(one.charCodeAt(0)) !== BREAK,
    );
    expect(wrong.map(named)).toEqual([]);
  });

  it('folds letters of Latin, Greek and Cyrillic to what has no marks', () => {
    const scripts = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
    const marked = characters.filter(
      (one) => scripts.test(one) && one !== 'й' && one !== 'Й' && /\p{M}/u.test(foldCharacter(one)),
    );
    expect(marked.map(named)).toEqual([]);
  });
});
