import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULTS, MARK_STYLES } from '../../../../data/settings/schema';
import { quietDensity } from '../../../../entrypoints/content/marks/forced-colours';
import { hoverName, markName } from '../../../../entrypoints/content/marks/highlight-names';

test.each([
  ['every', 'page'],
  ['section', 'page'],
  ['page', 'page'],
  ['hover', 'hover'],
] as const)('in forced colours “%s” marks as “%s” does, and else as it is set', (set, forced) => {
  expect([quietDensity(set, true), quietDensity(set, false)]).toEqual([forced, set]);
});

test('marks have rules in forced colours, whatever colour is set', () => {
  const css = readFileSync('entrypoints/content/marks/marks.css', 'utf8');
  const rules = [...css.matchAll(/::highlight\((sidelight-[a-z-]*forced[a-z-]*)\)/g)].map(([, name]) => name);
  const names = MARK_STYLES.flatMap((markStyle) =>
    [false, true].map((read) => markName({ ...DEFAULTS, markStyle }, 'forced', read)),
  );
  expect(rules.sort()).toEqual([...names, hoverName(DEFAULTS, 'forced')].sort());
});
