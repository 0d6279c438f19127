import { expect, it } from 'vitest';
import { withShortLists } from '../../../data/words/short-plugin';

it('puts the words of a list in order, and one space between them', () => {
  const code = 'export const LISTS = {\n  en: `\n    of and\n    about\n  `,\n  pl: `z oraz`,\n};\n';
  expect(withShortLists(code)).toBe('export const LISTS = {\n  en: `about and of`,\n  pl: `oraz z`,\n};\n');
});
