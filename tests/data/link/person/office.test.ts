import { describe, expect, it } from 'vitest';
import { describedOffice, officeBefore } from '../../../../data/link/person/office';

/** What stands before the mark "Lorn". */
const beforeLorn = (text: string) => officeBefore(text, text.indexOf('Lorn'));

describe('the office before a name', () => {
  it.each([
    ['President Lorn', 'state', 'President'],
    ['the Prime Minister Lorn', 'government', 'Prime Minister'],
    ['El presidente del Gobierno Lorn', 'government', 'presidente del Gobierno'],
    ['Bundeskanzlerin Lorn', 'government', 'Bundeskanzlerin'],
    ['президентом Lorn', 'state', 'президентом'],
    ['прем’єр-міністра Lorn', 'government', 'прем’єр-міністра'],
    ['Ministru prezidente Lorn', 'government', 'Ministru prezidente'],
    ['Vik-Generalsekretär Lorn', 'body', 'Generalsekretär'],
    ['Foreign Minister Lorn', 'other', 'Minister'],
    ['Vice President Lorn', 'other', 'Vice President'],
  ])('%s', (text, office, title) => {
    expect(beforeLorn(text)).toMatchObject({ office, title, former: false });
  });

  it.each([
    'former President Lorn',
    'ex-Premier Lorn',
    'den tidigare statsministern Lorn',
    'бывший президент Lorn',
  ])('is held no more: %s', (text) => {
    expect(beforeLorn(text)?.former).toBe(true);
  });

  it.each(['the president. Lorn', 'the president, Lorn', 'Old Lorn'])('is none: %s', (text) => {
    expect(beforeLorn(text)).toBeUndefined();
  });
});

describe('the office that a name is said to have', () => {
  it.each([
    [', prime minister of Vik, said', ['government']],
    [' is the president of Vik', ['state']],
    [' (the president of Vik) said', ['state']],
    [', who met the president', []],
    [', a baker', []],
  ])('%s', (text, offices) => {
    expect(describedOffice(text)).toEqual(offices);
  });
});
