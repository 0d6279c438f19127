import { expect, it } from 'vitest';
import { withoutRules, withShortLists, withShortWords } from '../../../data/words/short-plugin';

it('writes each list of a module as it is shipped', () => {
  const code = 'export const LISTS = {\n  en: `\n    of and\n    about\n  `,\n  pl: `z oraz`,\n};\n';
  expect(withShortLists(code)).toBe('export const LISTS = {\n  en: `0about1nd0of`,\n  pl: `0oraz0z`,\n};\n');
});

it('writes the lists that a module asks as they are shipped, and leaves its other texts', () => {
  const code =
    "const FARE = lateWords(`\n  fähre fahrt\n`);\nconst WHO = lateWords(\n  'wer wen',\n);\nsay(`bus bus`);\n";
  expect(withShortWords(code)).toBe(
    "const FARE = lateWords(`0fahre4t`);\nconst WHO = lateWords('0wen2r',\n);\nsay(`bus bus`);\n",
  );
});

it('leaves out what rules are called, and nothing else of a module', () => {
  const code =
    "if (far) return silent('too far', word);\nconst fit = { rule: 'a letter', form: 'name' };\nsilent(told);\n";
  expect(withoutRules(code)).toBe(
    "if (far) return silent(0, word);\nconst fit = { rule: 0, form: 'name' };\nsilent(told);\n",
  );
});
