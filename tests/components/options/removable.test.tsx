import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useRemovable } from '../../../components/options/removable';
import { control, press, show } from '../render';

it('takes a row back in its place, with the focus on it: what is put arrives later', () => {
  let there: readonly string[] = ['a', 'b'];
  const List = ({ list }: { list: readonly string[] }) => {
    const { rows, remove, undo } = useRemovable(
      list,
      (item) => item,
      (next) => {
        there = next;
      },
    );
    return (
      <ul>
        {rows.map(({ item, key, removed }) => (
          <li key={key}>
            <button type="button" onClick={() => (removed ? undo : remove)(item)}>
              {`${removed ? 'Undo' : 'Remove'} ${item}`}
            </button>
          </li>
        ))}
      </ul>
    );
  };
  const body = show(<List list={there} />);
  const arrive = () => act(() => render(<List list={there} />, body));
  const button = control(body, 'Remove a');
  for (const name of ['Remove a', 'Undo a', 'Remove a']) {
    act(() => button.focus());
    press(body, name);
    expect(document.activeElement).toBe(button);
    arrive();
    expect(document.activeElement).toBe(button);
  }
  expect(button.textContent).toBe('Undo a');
  expect([...body.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
    'Undo a',
    'Remove b',
  ]);
});
