import { describe, expect, it } from 'vitest';
import { givenNames } from '../../../data/lexicon/given';
import type { Strength } from '../../../data/pack/schema';

const names = (list: Record<string, Strength>) =>
  Object.entries(list).map(([text, strength]) => ({ text, strength, form: 'name' as const }));

describe('given names', () => {
  it('are the words before the surname', () => {
    expect(givenNames('Odo Lorn', names({ 'Odo Rae Lorn': 'full', Lorn: 'short' }))).toEqual(['odo', 'rae']);
  });

  it('are no part of a surname of several words', () => {
    expect(
      givenNames('Ida van der Leer', names({ 'Ida van der Leer': 'full', 'van der Leer': 'short' })),
    ).toEqual(['ida']);
  });

  it('count in whole names that others bear too', () => {
    expect(givenNames('Ann Brown', names({ 'Ann Brown': 'shared', Brown: 'shared' }))).toEqual(['ann']);
  });

  it('leave out the last word where no surname is listed', () => {
    expect(givenNames('So Minal', names({ 'So Minal': 'full' }))).toEqual(['so']);
  });

  it('leave out the second of who is known by the first, where asked to', () => {
    const both = names({ 'Odo Lorn': 'full', 'Odo Rae Lorn': 'full', Lorn: 'short' });
    expect(givenNames('Odo Lorn', both, true)).toEqual(['odo']);
  });
});
