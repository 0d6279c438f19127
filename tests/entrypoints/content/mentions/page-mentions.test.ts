import { expect, it } from 'vitest';
import type { Mention } from '../../../../data/link/types';
import { MentionStore } from '../../../../entrypoints/content/mentions/page-mentions';
import type { PageBlock } from '../../../../entrypoints/content/types';

const mention = (text: string): Mention => ({
  start: 0,
  end: text.length,
  entity: 'somebody',
  kind: 'person',
  name: 'Somebody',
  form: 'name',
  why: [],
});

/** What linking says of rows: each is a name as a whole. */
const found = (rows: readonly Element[]) =>
  new Map(
    rows.map((row): [PageBlock, Mention[]] => {
      const node = row.firstChild as Text;
      const block = { text: node.data, lang: 'en', container: row, pieces: [{ node, start: 0 }] };
      return [block as unknown as PageBlock, [mention(node.data)]];
    }),
  );

it('keeps its order while some of what it holds stands elsewhere already, or nowhere', () => {
  document.body.innerHTML = Array.from({ length: 9 }, (_, at) => `<p>${at}</p>`).join('');
  const rows = [...document.querySelectorAll('p')];
  const store = new MentionStore(() => true);
  const first = found([0, 2, 3, 5, 6, 8].map((at) => rows[at]!));
  store.update(first);
  const [five, six] = [...first.keys()].slice(3) as [PageBlock, PageBlock];
  rows[5]!.remove();
  document.body.append(rows[6]!);
  store.leave(five);
  store.leave(six);
  store.update(found([1, 4, 7].map((at) => rows[at]!)));
  store.update(
    new Map([
      [five, []],
      [six, []],
    ]),
  );
  store.update(found([rows[6]!]));
  expect(Array.from(store.inOrder(), ({ block }) => block.text).join('')).toBe('01234786');
});
