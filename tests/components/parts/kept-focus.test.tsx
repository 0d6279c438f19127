import { useRef, useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useKeptFocus } from '../../../components/parts/kept-focus';
import { control, show } from '../render';

let takeAway: () => void;

function Frame() {
  const frame = useRef<HTMLElement>(null);
  const [isThere, setThere] = useState(true);
  takeAway = () => act(() => setThere(false));
  useKeptFocus(frame, (element) => element.querySelector('h2'));
  return (
    <section ref={frame}>
      <h2 tabIndex={-1}>Names</h2>
      {isThere && <button type="button">Undo</button>}
    </section>
  );
}

it('hands the focus on when the control that has it goes', () => {
  const root = show(<Frame />);
  control(root, 'Undo').focus();
  takeAway();
  expect(document.activeElement).toBe(root.querySelector('h2'));
});

it('leaves the focus where the reader has put it since', async () => {
  const root = show(<Frame />);
  control(root, 'Undo').focus();
  // As by a press beside all controls.
  control(root, 'Undo').blur();
  await Promise.resolve();
  takeAway();
  expect(document.activeElement).toBe(document.body);
});
