import { describe, expect, it } from 'vitest';
import { leaders } from '../../../data/world/leaders';

describe('leaders', () => {
  it('tells office, name and surname apart by the capitals of the surname', () => {
    expect(leaders('Prime Minister Orla Bay DUNN-KEARY (since 3 May 2024)')).toEqual([
      { office: 'Prime Minister', name: 'Orla Bay Dunn-Keary', short: 'Dunn-Keary', since: '3 May 2024' },
    ]);
  });

  it.each([
    ['President SO Minal (since 2 June 2021)', 'So Minal', 'So'],
    [
      'President of the Council of Ministers Ivo VAN DER LEER (since 2020)',
      'Ivo Van Der Leer',
      'Van Der Leer',
    ],
    ['President Ana Luz PERAL Ruiz (since 1 March 2025)', 'Ana Luz Peral Ruiz', 'Peral'],
    ['Prime Minister Omar al-TAREK (since 2 May 2020)', 'Omar al-Tarek', 'al-Tarek'],
    ['King ODO XVI', 'Odo XVI', 'Odo XVI'],
    ['King ODO V of Norway (since 2 May 2020)', 'Odo V', 'Odo V'],
    ['President Col. Rae "Sunny" MOSS, Jr. (since 4 May 2020)', 'Rae Moss', 'Moss'],
  ])('reads %s', (text, name, short) => {
    expect(leaders(text)).toMatchObject([{ name, short }]);
  });

  it('names who represents a monarch, and the monarch', () => {
    const text =
      'King ODO II (since 8 May 2022); represented by Governor-General of New Zealand Dame Ida LORN (since 2 May 2021)';
    expect(leaders(text).map(({ office, name }) => [office, name])).toEqual([
      ['King', 'Odo II'],
      ['Governor-General of New Zealand Dame', 'Ida Lorn'],
    ]);
  });

  it('makes nobody of a vacant office or a note', () => {
    expect(leaders('President (vacant)')).toEqual([]);
    expect(leaders('King ODO II; note - the KING of old reigned long')).toHaveLength(1);
  });
});
