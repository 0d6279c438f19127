import { expect, it } from 'vitest';
import { Pace } from '../../../../entrypoints/content/pointing/pace';

it('measures pixels a millisecond, nothing known at first', () => {
  const pace = new Pace();
  expect(pace.move(0, 0, 1000)).toBe(Number.POSITIVE_INFINITY);
  expect(pace.move(30, 40, 1100)).toBe(0.5);
  expect(pace.move(30, 40, 1160)).toBe(0);
});
