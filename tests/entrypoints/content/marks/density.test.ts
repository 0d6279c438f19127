import { expect, it } from 'vitest';
import { chosenBy } from '../../../../entrypoints/content/marks/density';
import type { PageMention } from '../../../../entrypoints/content/types';

const mention = (entity: string, section: number) => ({ entity, section }) as unknown as PageMention;
const MENTIONS = [
  mention('ada', 0),
  mention('bo', 0),
  mention('ada', 0),
  mention('ada', 1),
  mention('bo', 1),
];
const sectionOf = (one: PageMention) => (one as unknown as { section: number }).section;

it.each([
  ['section', [0, 1, 3, 4]],
  ['page', [0, 1]],
  ['hover', []],
] as const)('paints with "%s"', (density, painted) => {
  expect([...chosenBy(density, MENTIONS, sectionOf)!]).toEqual(painted.map((at) => MENTIONS[at]));
});

it('leaves none out with "every"', () => {
  expect(chosenBy('every', MENTIONS, sectionOf)).toBeNull();
});
