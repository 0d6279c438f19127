import { expect, it } from 'vitest';
import { lightness } from '../../../../entrypoints/content/marks/colour';

it.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(0 0 0 / 0.4)', 0, 0.4],
  ['color(srgb 1 1 1 / 0.5)', 1, 0.5],
  ['oklch(1 none none)', 1, 1],
  ['lab(100 0 0)', 1, 1],
])('reads %s', (css, luminance, alpha) => {
  const read = lightness(css)!;
  expect(read.luminance).toBeCloseTo(luminance, 5);
  expect(read.alpha).toBe(alpha);
});

it('does not guess at what it cannot read', () => {
  expect(lightness('var(--x)')).toBeNull();
  expect(lightness('')).toBeNull();
});
