import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, quantile, ratio, round, spreadOver, turns } from './stats';

describe('median and quantile', () => {
  it('is the middle one, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([1, 2, 4, 100])).toBe(3);
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5);
  });

  it('refuses to make a figure of nothing', () => {
    expect(() => median([])).toThrow(RangeError);
  });

  it('lies within the samples, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const value = quantile(all, share);
          expect(value).toBeGreaterThanOrEqual(Math.min(...all));
          expect(value).toBeLessThanOrEqual(Math.max(...all));
          expect(quantile(all.toReversed(), share)).toBe(value);
        },
      ),
    );
  });

  it('compares medians', () => expect(ratio([4, 6, 500], [2, 3, 3])).toBe(2));
});

describe('turns', () => {
  it('measures every variant once in every round', () => {
    const order = turns(['a', 'b', 'c'], 6);
    expect(order).toHaveLength(18);
    for (let round = 0; round < 6; round += 1)
      expect(order.slice(round * 3, round * 3 + 3).sort()).toEqual(['a', 'b', 'c']);
  });

  it('begins with each, and goes both ways', () =>
    expect(turns(['a', 'b', 'c'], 4).join('')).toBe('abc' + 'acb' + 'cab' + 'cba'));

  it('is nothing for nothing', () => expect(turns([], 3)).toEqual([]));
});

it('rounds to what a figure can say', () =>
  expect([round(1.5678), round(1234.5), round(0)]).toEqual([1.57, 1230, 0]));

it('takes places from all over', () => {
  expect(spreadOver(100, 4)).toEqual([12, 37, 62, 87]);
  expect(spreadOver(3, 10)).toEqual([0, 1, 2]);
  expect(spreadOver(0, 4)).toEqual([]);
});
