import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { LatePattern } from '../../../data/patterns/late-pattern';
import { withLatePatterns } from '../../../data/patterns/late-plugin';

const late = (code: string) => withLatePatterns(code, parseAst(code) as never);

/** The code behind what is put before it. */
const body = (code: string) => late(code)?.split('\n').slice(1).join('\n');

describe('a pattern that is made late', () => {
  const pairs = [/b(\p{L})/u, /b(\p{L})/gu, /\s*,\s*/, /(?<=b)./y, /[bd]\\\//].map(
    (pattern) => [pattern, new LatePattern(pattern.source, pattern.flags) as unknown as RegExp] as const,
  );
  const TEXTS = ['', 'abc bd, bé ,bb', 'b\\/'];

  it('gives what the pattern gives, one time after the other', () => {
    for (const [pattern, made] of pairs) {
      for (const text of [...TEXTS, ...TEXTS]) {
        const all = (each: RegExp) => [
          each.test(text),
          each.exec(text),
          text.match(each),
          text.replace(each, '<$1>'),
          text.replace(each, (found: string) => found.toUpperCase()),
          text.split(each),
          text.split(each, 2),
          each.flags.includes('g') ? [...text.matchAll(each)] : null,
          each.test(text),
        ];
        expect(all(made)).toEqual(all(pattern));
      }
    }
  });

  it('is not made before it is asked', () => {
    const broken = new LatePattern('(', 'u');
    expect(() => broken.test('a')).toThrow(SyntaxError);
  });
});

describe('code with patterns', () => {
  it('has them made late, with all that is in them', () => {
    const code = String.raw`const quoted = /["'\\\n]\p{L}/giu; export const has = (text) => quoted.test(text);`;
    const [before, after] = late(code)!.split('\n');
    expect(after).toBe('const quoted = __late0; export const has = (text) => quoted.test(text);');
    const [pattern, flags] = JSON.parse(`[${/__LatePattern\((.*)\);$/.exec(before!)![1]}]`);
    expect(new RegExp(pattern, flags)).toEqual(/["'\\\n]\p{L}/giu);
  });

  it('makes one in a function once, where it does not remember what it matched last', () => {
    expect(body(String.raw`const is = (text) => /\p{L}/u.test(text);`)).toBe(
      'const is = (text) => __late0.test(text);',
    );
    expect(body(String.raw`function all(text) { return text.replaceAll(/\p{L}/gu, "b"); }`)).toBe(
      'function all(text) { return text.replaceAll(__late0, "b"); }',
    );
    const remembers = String.raw`class Words { next(text) { const word = /\p{L}/gu; return word.exec(text); } }`;
    expect(late(remembers)).toBeNull();
    expect(late(String.raw`const next = (text) => text.match(again(/\p{L}/gu));`)).toBeNull();
  });

  it('has a long list of words made late, and not a short pattern without sets of letters', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join('|');
    expect(body(`const words = /^(?:${words})$/; const digits = /[0-9]+/;`)).toBe(
      'const words = __late0; const digits = /[0-9]+/;',
    );
  });

  it('is left alone where there are none', () => {
    expect(late('export const half = (a, b) => a / b / 2;')).toBeNull();
  });
});
