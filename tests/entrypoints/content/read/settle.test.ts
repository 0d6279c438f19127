import { expect, it } from 'vitest';
import { Run } from '../../../../entrypoints/content/read/run';
import { settle } from '../../../../entrypoints/content/read/settle';

/** Gathers lines of one paragraph, each a text of its own, and looks closer at them. */
function settled(lines: readonly string[]): string[] {
  const container = document.createElement('p');
  const texts = lines.map((line) => {
    const node = document.createTextNode(line);
    container.append(node, document.createElement('br'));
    return node;
  });
  const place = { access: 'open', container, lang: '', role: 'prose', linked: false } as const;
  const run = new Run();
  run.begin(texts[0]!, texts[0]!.data, place);
  for (const node of texts.slice(1)) run.add(node, node.data, place);
  return settle(texts, run.block(), () => true).blocks.map(({ text }) => text);
}

it.each<[string, string[], string]>([
  ['parts lines that nothing parts', ['Ada', 'Quill'], 'Ada\nQuill'],
  ['adds nothing behind white space', ['Ada ', 'Quill'], 'Ada Quill'],
  ['nor before white space', ['Ada', '\tQuill'], 'Ada\tQuill'],
  ['adds nothing where the text begins', ['', 'Ada'], 'Ada'],
])('%s', (_, lines, text) => expect(settled(lines)).toEqual([text]));

it('parts a paragraph at an empty line', () => {
  expect(settled(['Ada', '', 'Quill'])).toEqual(['Ada', 'Quill']);
});

it('keeps a paragraph of many lines together', () => {
  const lines = Array.from({ length: 3_000 }, (_, at) => `Line ${at}`);
  expect(settled(lines)).toEqual([lines.join('\n')]);
});
