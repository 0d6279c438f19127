import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Scan } from '../../../../entrypoints/content/types';
import { names, scanned } from '../page';

/* A page that changes in many places at once, and again while it is being read on, is read as if it had come so. */

const TEXTS = ['Ada Quill', 'Bo Tarn', 'nobody', ' ', 'Bo'];
const ROWS = 150;

/** What is done with a row, and how many below it alike. */
const change = fc.record({
  what: fc.constantFrom('say', 'move', 'remove', 'add', 'wrap'),
  row: fc.nat(ROWS),
  rows: fc.constantFrom(1, 2, 3, 40, 90),
  to: fc.nat(ROWS),
  text: fc.constantFrom(...TEXTS),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Makes a row that says a name. */
type Row = (text: string) => Element;

const row =
  (name: string, more: string): Row =>
  (text) => {
    const item = document.createElement(name);
    item.innerHTML = `<b></b> came${more}`;
    item.firstElementChild!.textContent = text;
    return item;
  };

function apply({ what, row: at, rows, to, text }: Change, list: Element, row: Row): void {
  for (let n = 0; n < rows; n += 1) {
    const item = list.children[at + n];
    if (what === 'add') list.insertBefore(row(text), list.children[at] ?? null);
    else if (!item) return;
    else if (what === 'say') item.querySelector('b')!.firstChild!.nodeValue = text;
    else if (what === 'move') list.insertBefore(item, list.children[to] ?? null);
    else if (what === 'remove') item.remove();
    else item.firstElementChild!.replaceWith(...row(text).childNodes);
  }
}

const expected = () =>
  [...document.body.firstElementChild!.children].flatMap(
    ({ textContent }) => textContent.match(/Ada Quill|Bo Tarn/g) ?? [],
  );

/** On a busy machine reading takes a while. */
const settled = (scan: Scan) =>
  vi.waitFor(() => expect(names(scan)).toEqual(expected()), { interval: 10, timeout: 20_000 });

it.each([
  ['a list', row('li', '')],
  ['a run so long that it is cut', row('span', ' <i>and went</i>, <i>and came</i>, <i>and went</i><br>')],
])('%s is read as if it had come so', async (_, row) => {
  const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rounds, async (rounds) => {
      const end = new AbortController();
      try {
        const scan = await scanned('<div></div>', end.signal);
        const list = document.querySelector('div')!;
        list.append(...Array.from({ length: ROWS }, (_, at) => row(TEXTS[at % 3]!)));
        await settled(scan);
        for (const changes of rounds) {
          for (const one of changes) apply(one, list, row);
          // A slice or two: what is left is read on in a page that is another by then.
          await new Promise((done) => setTimeout(done, 5));
        }
        await settled(scan);
      } finally {
        end.abort();
      }
    }),
    { numRuns: 6 },
  );
});
