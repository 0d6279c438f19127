import { expect, it } from 'vitest';
import { Popup } from '../../../components/popup/popup';
import type { PageState, PopupProps } from '../../../components/popup/types';
import { control, has, press, seen, show, violations } from '../render';
import { popupProps, spies } from './sample';

const popup = (change?: Partial<PopupProps>) => show(<Popup {...popupProps(change)} />);
const inState = (page: PageState, change: Partial<PopupProps> = {}) => popup({ page, ...change });

it('lists who is on the page in reading order, with roles and counts', async () => {
  const body = popup();
  const rows = [...body.querySelectorAll('.row')].map(seen);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('Ada LindpersonMayor of Vik3');
  expect(rows[1]).toContain('VikplaceTown by the sea1');
  expect(has(body, 'On this page · 2')).toBe(true);
  expect(await violations(body)).toEqual([]);
});

it('goes to a mention, then to the next, and from the last to the first', () => {
  const actions = spies();
  const body = popup({ actions });
  for (let time = 0; time < 4; time += 1) press(body, /^Ada Lind/);
  expect(actions.goTo.mock.calls).toEqual([
    ['ada-lind', 0],
    ['ada-lind', 1],
    ['ada-lind', 2],
    ['ada-lind', 0],
  ]);
});

it('opens an entity to be read', () => {
  const actions = spies();
  press(popup({ actions }), 'Read about Vik');
  expect(actions.openEntity).toHaveBeenCalledExactlyOnceWith('vik');
});

it('shows one kind alone when asked, and offers only kinds that are there', () => {
  const actions = spies();
  const body = popup({ actions });
  expect(has(body, /^Organisations/)).toBe(false);
  press(body, 'Places · 1');
  expect(actions.showKind).toHaveBeenCalledExactlyOnceWith('place');
  const places = popup({ actions, kind: 'place' });
  expect([...places.querySelectorAll('.row .name')].map(seen)).toEqual(['Vik']);
  expect(control(places, 'Places · 1').getAttribute('aria-pressed')).toBe('true');
  press(places, 'All');
  expect(actions.showKind).toHaveBeenLastCalledWith(null);
  expect(popup({ kind: 'event' }).querySelectorAll('.row')).toHaveLength(2);
});

it.each<[string, PageState, string, string?]>([
  ['nothing found', { state: 'ready', entities: [] }, 'No names here', 'Open Packs'],
  ['still reading', { state: 'reading', entities: [] }, 'Still reading'],
  ['asking', { state: 'asking' }, 'Asking the page'],
  ['a page of the browser', { state: 'unreadable', why: 'browser' }, 'its own pages', 'Try it on a sample'],
  ['a shop', { state: 'unreadable', why: 'shop' }, 'its shop', 'Try it on a sample'],
  ['a PDF', { state: 'unreadable', why: 'pdf' }, 'PDF viewer', 'Try it on a sample'],
  ['a file', { state: 'unreadable', why: 'file' }, 'allow it', 'Try it on a sample'],
  ['an older page', { state: 'reload' }, 'before Sidelight was installed', 'Load the page again'],
  ['off', { state: 'off' }, 'switched off', 'Switch Sidelight on'],
  ['quiet', { state: 'quiet' }, 'Quiet on news.example', 'Mark names here'],
  ['no pack', { state: 'empty' }, 'No pack is switched on', 'Open Packs'],
])('says what is so and what can be done: %s', async (_, state, words, button) => {
  const body = inState(state);
  expect(seen(body)).toContain(words);
  if (button) expect(has(body, button)).toBe(true);
  expect(body.querySelectorAll('.row')).toHaveLength(0);
  expect(await violations(body)).toEqual([]);
});

it('counts none only when all is read', () => {
  expect(has(inState({ state: 'reading', entities: [] }), 'On this page')).toBe(true);
  expect(has(inState({ state: 'ready', entities: [] }), 'On this page · 0')).toBe(true);
});

it('loads an older page again, switches Sidelight on, wakes a site, and opens packs and the sample', () => {
  const actions = spies();
  press(inState({ state: 'reload' }, { actions }), 'Load the page again');
  expect(actions.reloadPage).toHaveBeenCalledOnce();
  press(inState({ state: 'off' }, { actions }), 'Switch Sidelight on');
  expect(actions.setEnabled).toHaveBeenCalledExactlyOnceWith(true);
  press(inState({ state: 'quiet' }, { actions }), 'Mark names here');
  expect(actions.setSite).toHaveBeenCalledExactlyOnceWith(true);
  press(inState({ state: 'empty' }, { actions }), 'Open Packs');
  expect(actions.openOptions).toHaveBeenCalledExactlyOnceWith('packs');
  press(inState({ state: 'unreadable', why: 'pdf' }, { actions }), 'Try it on a sample');
  expect(actions.openSample).toHaveBeenCalledOnce();
});

it('switches the site, where there is one', () => {
  const actions = spies();
  press(popup({ actions }), 'Mark names on news.example');
  expect(actions.setSite).toHaveBeenCalledExactlyOnceWith(false);
  expect(has(popup({ site: null }), /Mark names/)).toBe(false);
});
