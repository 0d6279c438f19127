import { expect, it } from 'vitest';
import { withShortLists } from '../../../data/words/short-plugin';

it('writes each list of a module as it is shipped', () => {
  const code = 'export const LISTS = {\n  en: `\n    of and\n    about\n  `,\n  pl: `z oraz`,\n};\n';
  expect(withShortLists(code)).toBe('export const LISTS = {\n  en: `0about1nd0of`,\n  pl: `0oraz0z`,\n};\n');
});
