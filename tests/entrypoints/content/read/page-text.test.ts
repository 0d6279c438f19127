import { expect, it } from 'vitest';
import { Reading } from '../../../../entrypoints/content/read/page-text';
import { Places } from '../../../../entrypoints/content/read/place';

/** All that a page's texts are looked at as, where every end may be the beginning of a name. */
function lookedAt(html: string): string[] {
  document.body.innerHTML = html;
  const looked: string[] = [];
  const reader = {
    skim(piece: string) {
      looked.push(piece);
      return 0;
    },
    hear() {},
    take() {},
    holds: () => false,
  };
  const reading = new Reading({ root: document, fresh: true }, reader);
  while (reading.step(new Places(), 64));
  return looked;
}

it.each([
  ['paragraphs', '<p>Ada</p><p>Quill</p>'],
  [
    'links in entries of a list',
    '<ul><li><a href="#">Ada</a></li>\n<li><a href="#"><b>Quill</b></a></li></ul>',
  ],
  ['a block and the line in it', '<div>Ada<p>Quill</p></div>'],
  ['a line in a block and what comes behind it', '<div><p>Ada</p>Quill</div>'],
])('looks for no name that begins in one block and goes on in another: %s', (_, html) => {
  expect(lookedAt(html)).toEqual(['Ada', 'Quill']);
});

it.each([
  ['<p>Ada <b>Quill</b></p>'],
  ['<p><a href="#">Ada</a> <a href="#"><b>Quill</b></a></p>'],
  ['<p>Ada <x-name>Quill</x-name></p>'],
])('looks for names across the elements of a line: %s', (html) => {
  expect(lookedAt(html)).toContain('Ada Quill');
});

it('looks for names in a shadow tree across the elements of a line there', () => {
  document.body.innerHTML = '<div></div>';
  const root = document.querySelector('div')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<b>Ada</b> <i>Quill</i><p>came</p>';
  const looked: string[] = [];
  const skim = (piece: string) => looked.push(piece) * 0;
  const reading = new Reading({ root, fresh: true }, { skim, hear() {}, take() {}, holds: () => false });
  while (reading.step(new Places(), 64));
  expect(looked).toContain('Ada Quill');
  expect(looked.filter((piece) => piece.includes('came'))).toEqual(['came']);
});
