import { describe, expect, it } from 'vitest';
import { readEndings, writeEndings } from '../../../data/lexicon/endings';

describe('endings of foreign names', () => {
  it('reads what it wrote, also the ending that is none', () => {
    const lists = [['', 'a', 'ом'], ['a', 'ě'], [''], ['o']];
    expect(readEndings(writeEndings(lists))).toEqual(lists);
  });
});
