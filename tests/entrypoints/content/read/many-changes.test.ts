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

const row = (text: string) => {
  const item = document.createElement('li');
  item.innerHTML = '<b></b> came';
  item.firstElementChild!.textContent = text;
  return item;
};

function apply({ what, row: at, rows, to, text }: Change, list: Element): void {
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
  [...document.querySelectorAll('li')].flatMap(
    ({ textContent }) => textContent.match(/Ada Quill|Bo Tarn/g) ?? [],
  );

/** On a busy machine reading takes a while. */
const settled = (scan: Scan) =>
  vi.waitFor(() => expect(names(scan)).toEqual(expected()), { interval: 10, timeout: 20_000 });

it('is read as if it had come so', async () => {
  const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rounds, async (rounds) => {
      const end = new AbortController();
      try {
        const scan = await scanned('<ul></ul>', end.signal);
        const list = document.querySelector('ul')!;
        list.append(...Array.from({ length: ROWS }, (_, at) => row(TEXTS[at % 3]!)));
        await settled(scan);
        for (const changes of rounds) {
          for (const one of changes) apply(one, list);
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
