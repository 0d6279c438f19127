import { describe, expect, it } from 'vitest';
import { judge, table } from './report';

describe('a figure is judged by its target', () => {
  it.each([
    ['warm-20', 1.5, true],
    ['warm-20', 1.51, false],
    ['vs-markjs-20', 8, true],
    ['vs-markjs-20', 7.9, false],
    ['dom-mutations', 0, true],
    ['dom-mutations', 1, false],
    ['string-20', 3, null],
    ['warm-20', null, false],
  ])('%s %s', (id, value, met) => expect(judge({ id, value }).met).toBe(met));

  it('keeps three digits, and the same target in Firefox', () =>
    expect(judge({ id: 'warm-20-firefox', value: 1.23456 })).toEqual({
      id: 'warm-20-firefox',
      value: 1.23,
      unit: '× limit',
      target: '≤ 1.5',
      met: true,
    }));

  it('knows no row that is not in the table', () =>
    expect(() => judge({ id: 'made-up', value: 1 })).toThrow('There is no row "made-up".'));
});

it('prints a table in columns', () =>
  expect(
    table([
      judge({ id: 'warm-20', value: 1.4, limit: { name: 'limit', value: 0.9, unit: 'ms' }, note: '9 pages' }),
      judge({ id: 'vs-markjs-1k', value: null, note: 'mark.js did not come to an end' }),
    ]),
  ).toBe(
    `
row           what                        value        target          beside
warm-20       whole page, warm, 20 names  1.4 × limit  ≤ 1.5   met     limit 0.9 ms; 9 pages
vs-markjs-1k  whole page, 1,000 names     –            ≥ 100   MISSED  mark.js did not come to an end
`.trim(),
  ));
