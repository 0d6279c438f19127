import { expect, test } from 'vitest';
import { quietDensity } from '../../../../entrypoints/content/marks/forced-colours';

test.each([
  ['every', 'page'],
  ['section', 'page'],
  ['page', 'page'],
  ['hover', 'hover'],
] as const)('in forced colours “%s” marks as “%s” does, and else as it is set', (set, forced) => {
  expect([quietDensity(set, true), quietDensity(set, false)]).toEqual([forced, set]);
});
