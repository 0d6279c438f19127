import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PageRow, PopupProps } from '../../../components/popup/types';
import { press, show, violations } from '../render';
import { popupProps, spies } from './sample';

/* A list of thousands comes in pieces, and a reader notices nothing of that. */

const entities: PageRow[] = Array.from({ length: 200 }, (_, at) => ({
  id: `who-${at}`,
  kind: at % 2 === 0 ? 'person' : 'place',
  form: 'name',
  name: `Name ${at}`,
  role: 'Somebody',
  lang: 'en',
  count: 2,
  why: [],
}));

const idle: (() => void)[] = [];
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run());
  vi.stubGlobal('cancelAnimationFrame', () => {});
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', () => {});
});
afterEach(() => {
  idle.splice(0);
  vi.unstubAllGlobals();
});

const open = (change: Partial<PopupProps> = {}) =>
  show(<Popup {...popupProps({ page: { state: 'ready', entities }, ...change })} />);
const rows = (body: HTMLElement) => [...body.querySelectorAll('.row')];

/** The browser has nothing better to do until all is there. */
function rest(): void {
  while (idle.length > 0) act(() => idle.shift()!());
}

it('shows a screenful at once and the rest when there is time, each with its place in the whole', async () => {
  const body = open();
  expect(rows(body).length).toBeLessThan(50);
  expect(rows(body)[9]!.getAttribute('aria-posinset')).toBe('10');
  expect(rows(body)[9]!.getAttribute('aria-setsize')).toBe('200');
  rest();
  expect(rows(body)).toHaveLength(200);
  expect(await violations(body)).toEqual([]);
});

it('is all there as far as it was scrolled when it was left', () => {
  expect(rows(open({ scrolled: { page: 4800, story: 0 } })).length).toBeGreaterThanOrEqual(100);
});

it('has its end when a reader goes there before it has come', () => {
  const body = open();
  const first = body.querySelector<HTMLElement>('.go')!;
  first.focus();
  act(() => {
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
  });
  expect(document.activeElement?.textContent).toContain('Name 199');
});

it('begins again with another kind, and keeps which mention comes next', () => {
  const actions = spies();
  const body = open({ actions });
  press(body, /^Name 8person/);
  rest();
  press(body, /^Name 8person/);
  expect(actions.goTo.mock.calls).toEqual([
    ['who-8', 0],
    ['who-8', 1],
  ]);
  expect(rows(open({ kind: 'place' }))[0]!.getAttribute('aria-setsize')).toBe('100');
});
