import { expect, it } from 'vitest';
import { Run } from '../../../../entrypoints/content/read/run';
import { settle } from '../../../../entrypoints/content/read/settle';

/** Milliseconds to gather and settle a paragraph of so many lines, each a text of its own. */
function timeFor(lines: number): number {
  const parent = document.createElement('p');
  const texts = Array.from({ length: lines }, (_, at) => {
    const node = document.createTextNode(
      `Line ${at} of a log with a hundred letters in each of its lines: ${'x'.repeat(60)}`,
    );
    parent.append(node, document.createElement('br'));
    return node;
  });
  const place = { access: 'open', container: parent, lang: '', role: 'prose', linked: false } as const;
  const start = performance.now();
  const run = new Run();
  run.begin(texts[0]!, texts[0]!.data, place);
  for (const node of texts.slice(1)) run.add(node, node.data, place);
  const { blocks } = settle(texts, run.block(), () => true);
  const taken = performance.now() - start;
  expect(blocks.map(({ text }) => text)).toEqual([texts.map(({ data }) => data).join('\n')]);
  return taken;
}

it('takes as long for a line of many as for one of few', () => {
  const few = Math.min(...[1, 2, 3].map(() => timeFor(1_000)));
  expect(timeFor(12_000)).toBeLessThan(150 * few);
});
