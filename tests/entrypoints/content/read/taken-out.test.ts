import { afterEach, beforeEach, expect, it } from 'vitest';
import { changed, names, scanned } from '../page';

/* What is beside something that is taken out is read again, however the page goes about it. */

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => stop.abort());

/** With what comes at the page's end the line beside it is read, so that there are others in between. */
const LINE = `<p>Ada Quill met <b><i>Bo Tarn</i></b><br></p>${'<p>Rain.</p>'.repeat(9)}`;
const line = () => document.querySelector('p')!;
const bold = () => line().querySelector('b')!;

function takeOut(...nodes: ChildNode[]): void {
  for (const node of nodes) node.remove();
}

it.each<[string, () => void]>([
  ['one by one, from the front', () => takeOut(bold(), line().lastChild!)],
  ['one by one, from the back', () => takeOut(line().lastChild!, bold())],
  [
    'with something else before it for a moment',
    () => {
      const other = document.createElement('i');
      bold().after(other);
      takeOut(bold(), other);
    },
  ],
  [
    'and emptied then',
    () => {
      const taken = bold();
      takeOut(line().lastChild!, taken, taken.firstChild!);
    },
  ],
  [
    'after it was emptied from within',
    () => {
      const inner = bold().firstChild!;
      takeOut(line().lastChild!, inner.firstChild!, inner, bold());
    },
  ],
])('a name stays marked when the end of its line is taken out: %s', async (_, change) => {
  const scan = await scanned(LINE, stop.signal);
  expect(names(scan)).toEqual(['Ada Quill', 'Bo Tarn']);
  const last = () => document.body.lastChild!.firstChild as Text;
  const settled = changed(scan, () => scan.mentions.size === 2 && scan.mentions.at(last(), 0) !== null);
  change();
  document.body.insertAdjacentHTML('beforeend', '<p>Bo Tarn came.</p>');
  await settled;
  expect(names(scan)).toEqual(['Ada Quill', 'Bo Tarn']);
});

it('a name in a shadow tree goes with an element that is empty and comes last', async () => {
  const host = document.createElement('x-card');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Ada Quill came.</p>';
  const scan = await scanned('<div></div>', stop.signal);
  const marked = changed(scan, () => scan.mentions.size > 0);
  document.querySelector('div')!.append(host);
  await marked;
  const settled = changed(scan, () => scan.mentions.size === 0);
  host.remove();
  await settled;
});
