import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLong, isLong } from '../../../../entrypoints/content/read/long';
import { Run } from '../../../../entrypoints/content/read/run';

/** A run of these texts, each a node of its own. */
function runOf(...texts: string[]): Run {
  const run = new Run();
  const parent = document.createElement('div');
  const place = { access: 'open', container: parent, lang: '', role: 'prose', linked: false } as const;
  texts.forEach((text, at) => {
    const node = document.createTextNode(text);
    parent.append(node);
    if (at === 0) run.begin(node, text, place);
    else run.add(node, text, place);
  });
  return run;
}

it('cuts a very long text into stretches that together say the same, where it stands in its node', () => {
  const texts = fc.array(fc.constantFrom('word ', 'line\n', 'paragraph\n\n', 'x'.repeat(900)), {
    minLength: 12_000,
    maxLength: 14_000,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const stretches = cutLong(runOf(text));
      expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
      for (const { text: said, pieces } of stretches) {
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(4_000);
        const { node, start } = pieces[0]!;
        expect(node.data.slice(-start, said.length - start)).toBe(said);
      }
    }),
    { numRuns: 20 },
  );
});

it('cuts between paragraphs, else between lines, else between words', () => {
  const ends = (text: string) =>
    cutLong(runOf(text))
      .slice(0, -1)
      .map(({ text }) => /\n\n$|\n$| $/.exec(text)?.[0]);
  expect(new Set(ends('A word and another.\nA line.\n\n'.repeat(800)))).toEqual(new Set(['\n\n']));
  expect(new Set(ends('A word and another.\n'.repeat(800)))).toEqual(new Set(['\n']));
  expect(new Set(ends('A word and another. '.repeat(800)))).toEqual(new Set([' ']));
});

it('is for texts that are that long, not for runs that are so by their many nodes', () => {
  expect(isLong(runOf('A short text.'))).toBe(false);
  expect(isLong(runOf(...Array.from({ length: 20 }, () => 'A text in one of many nodes. '.repeat(50))))).toBe(
    false,
  );
  expect(isLong(runOf('A short text.', 'A long text. '.repeat(1000)))).toBe(true);
});
