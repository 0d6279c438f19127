import { describe, expect, it } from 'vitest';
import { adjectival, amidSentence, endsOtherwise } from '../../../../data/link/text/foreign';
import type { Span } from '../../../../data/link/text/span';

const span = (text: string, word: string): Span => {
  const start = text.indexOf(word);
  return { text, start, end: start + word.length };
};

describe('amidSentence', () => {
  it.each([
    ['ru', 'Выборы в Того прошли спокойно.', 'Того'],
    ['tr', 'Mısır’da görüşmeler sürüyor.', 'Mısır'],
    ['fr', 'Les soldats quittent le Mali.', 'Mali'],
  ])('%s: in "%s" the capital is a name’s', (lang, text, word) => {
    expect(amidSentence(span(text, word), lang)).toBe(true);
  });

  it.each([
    ['ru', 'Того человека никто не видел.', 'Того'],
    ['ru', 'Так. Того и гляди упадёт.', 'Того'],
    ['tr', 'Mısır tarlada kurudu.', 'Mısır'],
    ['de', 'Der kleine Mali lief weg.', 'Mali'],
    ['vi', 'Hôm qua cô Nga đi chợ.', 'Nga'],
    ['sl', 'Knjiga Mali princ je nova.', 'Mali'],
  ])('%s: in "%s" it tells nothing', (lang, text, word) => {
    expect(amidSentence(span(text, word), lang)).toBe(false);
  });
});

describe('adjectival', () => {
  it.each([
    ['Německá vláda mlčí.', 'Německá', 'Německo'],
    ['V Německém lese.', 'Německém', 'Německo'],
    ['Polski film dostał nagrodę.', 'Polski', 'Polska'],
    ['Hrvaški kruh je dober.', 'Hrvaški', 'Hrvaška'],
    ['Román sajt és kenyér.', 'Román', 'Róma'],
  ])('in "%s" %s is the adjective', (text, word, name) => {
    expect(adjectival(span(text, word), name)).toBe(true);
  });

  it.each([
    ['Vlak do Německa odjel.', 'Německa', 'Německo'],
    ['Granice Polski są otwarte.', 'Polski', 'Polska'],
    ['V Kitajski je vroče.', 'Kitajski', 'Kitajska'],
    ['Polska zdecydowała.', 'Polska', 'Polska'],
  ])('in "%s" %s is the noun', (text, word, name) => {
    expect(adjectival(span(text, word), name)).toBe(false);
  });
});

describe('endsOtherwise', () => {
  it.each([
    ['es', 'Argentino', 'Argentina'],
    ['en', 'Argentine', 'Argentina'],
    ['en', 'Putina', 'Putin'],
  ])('%s: %s is no form of %s', (lang, spelled, name) => {
    expect(endsOtherwise(spelled, name, lang)).toBe(true);
  });

  it.each([
    ['sl', 'Argentino', 'Argentina'],
    ['', 'Argentine', 'Argentina'],
    ['en', 'PUTINs', 'Putin'],
    ['en', 'U.S.', 'US'],
    ['es', 'México', 'Mexico'],
    ['en', 'Лукашенка', 'Лукашенко'],
  ])('%s: %s may be one of %s', (lang, spelled, name) => {
    expect(endsOtherwise(spelled, name, lang)).toBe(false);
  });
});
