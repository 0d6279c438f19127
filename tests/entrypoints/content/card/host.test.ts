import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CardHost } from '../../../../entrypoints/content/card/host';

/** What a screen reader finds in the card's live region. */
const line = ({ root }: CardHost) => root.querySelector('[role=status]')!.textContent;

const newHost = () =>
  new CardHost(false, { line: () => null, element: () => document.body, isConnected: () => true } as never);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('fills its live region only once browsers have told of the empty one: WCAG 4.1.3', () => {
  const host = newHost();
  host.say('Ada Lind, Mayor of Vik. Card open');
  // Firefox tells of an element after the next frame, Chromium up to 150 ms later.
  vi.advanceTimersByTime(150);
  expect(line(host)).toBe('');
  vi.advanceTimersByTime(150);
  expect(line(host)).toBe('Ada Lind, Mayor of Vik. Card open');
});

it('leaves no line behind once it is gone into, and says none that is due: the dialog says the same', () => {
  const host = newHost();
  document.body.append(host.element);
  const card = document.createElement('div');
  card.className = 'card';
  card.tabIndex = -1;
  host.root.append(card);
  host.say('Card open');
  vi.advanceTimersByTime(300);
  host.focus();
  expect(line(host)).toBe('');
  host.say('Card open');
  host.focus();
  vi.advanceTimersByTime(300);
  expect(line(host)).toBe('');
});

it('keeps presses in it from the page, and from who listens on its element too', () => {
  const host = newHost();
  document.body.append(host.element);
  const heard = vi.fn();
  host.element.addEventListener('click', heard);
  host.root.querySelector('section')!.dispatchEvent(new Event('click', { bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
});
