import { expect, it } from 'vitest';
import type { Keeper } from '../../../../entrypoints/content/read/keeper';
import { PageReader } from '../../../../entrypoints/content/read/page-reader';
import { noChanges } from '../../../../entrypoints/content/read/page-watch';
import type { Run } from '../../../../entrypoints/content/read/run';

/** A reader that has read the page once, and what it has handed on since. */
function readOnce(): { reader: PageReader; taken: string[] } {
  const taken: string[] = [];
  const keeper = {
    skim: () => 0,
    hear() {},
    leave() {},
    forgetLeft: () => new Set(),
    forgetRuns() {},
    take: (run: Run) => taken.push(run.block().text),
    holds: () => false,
  };
  const reader = new PageReader(keeper as unknown as Keeper, () => {});
  reader.readTree(document, document.body);
  while (reader.read(() => true));
  taken.length = 0;
  return { reader, taken };
}

it('reads a small change in the slice in which what was there is forgotten, even where that is late', () => {
  document.body.innerHTML = '<p>Line.</p>';
  const { reader, taken } = readOnce();
  reader.note({ ...noChanges(), read: new Set([document.querySelector('p')!]) });
  reader.read(() => false);
  expect(taken).toEqual(['Line.']);
});

it('does not read what left the page while the part before it was read', () => {
  document.body.innerHTML = Array.from({ length: 80 }, (_, at) => `<p>Line ${at}.</p>`).join('');
  const rows = [...document.querySelectorAll('p')];
  const { reader, taken } = readOnce();
  reader.note({ ...noChanges(), read: new Set(rows) });
  let jobs = 0;
  while (reader.read(() => jobs++ % 2 === 0) && !taken.includes('Line 50.'));
  for (const row of rows.slice(64)) row.remove();
  while (reader.read(() => true));
  expect(taken.filter((text) => rows.slice(64).some(({ textContent }) => textContent === text))).toEqual([]);
});
