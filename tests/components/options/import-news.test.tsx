import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImportState, PackRow } from '../../../components/options/types';
import { control, seen } from '../render';
import { MAYORS, options, STORY } from './sample';

/* What a screen reader says while packs are brought in. */

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const NORTH: PackRow = { ...MAYORS, enabled: true };
const SOUTH: PackRow = { ...NORTH, id: 'mayors-south', language: 'de', asOf: '2024' };

type Listed = ImportState & { key: number };

/** The packs section, and the line that is heard there after each change of the list of files. */
function packs(installed: readonly PackRow[] = [STORY]) {
  const { body, set } = options({ section: 'packs', packs: installed });
  return (...imported: Listed[]) => {
    set({ packs: installed, imported });
    const heard = () => seen(body.querySelector('.heard[role=status]')!);
    const now = heard();
    act(() => void vi.advanceTimersByTime(2_000));
    return { now, later: heard() };
  };
}

const working = (step: 'waiting' | 'reading' | 'checking' | 'compiling', share = 0, key = 1): Listed => ({
  key,
  state: 'working',
  file: key === 1 ? 'vik.json' : 'north.json',
  step,
  share,
});

it('a small pack: that it is in use, and none of the steps that were over at once', () => {
  const { body, set } = options({ section: 'packs' });
  const heard = () => seen(body.querySelector('.heard[role=status]')!);
  for (const step of ['waiting', 'reading', 'checking'] as const) {
    set({ imported: [working(step)] });
    expect(heard()).toBe('');
  }
  const pack = 'vik-harbour';
  const imported: Listed[] = [{ key: 1, state: 'done', file: 'vik.json', what: 'Vik', pack }];
  set({ imported });
  expect(heard()).toBe('“Vik” is installed and in use.');
  set({ imported, packs: [{ ...STORY, removed: true }] });
  expect(heard()).toBe('');
});

it('a large one: each step that takes a while, once, however far it has come', () => {
  const heard = packs();
  expect(heard(working('reading', 0.1))).toEqual({ now: '', later: 'Reading vik.json.' });
  expect(heard(working('reading', 0.2)).later).toBe('Reading vik.json.');
  expect(heard(working('compiling', 0.4)).later).toBe('Making the names in vik.json findable.');
  expect(heard({ key: 1, state: 'stopped', file: 'vik.json' }).now).toBe(
    'vik.json was stopped. Nothing was changed.',
  );
});

it('several: what is new alone, and nothing when a message is put away', () => {
  const heard = packs([STORY, NORTH]);
  const refused: Listed = { key: 1, state: 'refused', file: 'vik.json', problems: [] };
  expect(heard(refused, working('waiting', 0, 2)).now).toMatch(/^vik.json was not brought in/);
  const done: Listed = { key: 2, state: 'done', file: 'north.json', what: NORTH.title, pack: NORTH.id };
  expect(heard(refused, done).now).toBe('“Mayors of the north” is installed and in use.');
  expect(heard(done).later).toBe('“Mayors of the north” is installed and in use.');
});

it('packs of the same title are told apart: in the report by their files, in the list by language and date', () => {
  const { body, set } = options({ section: 'packs' });
  set({
    packs: [NORTH, SOUTH],
    imported: [
      { key: 1, state: 'done', file: 'north.json', what: NORTH.title, pack: NORTH.id },
      { key: 2, state: 'done', file: 'south.json', what: SOUTH.title, pack: SOUTH.id },
    ],
  });
  expect([...body.querySelectorAll('.report p')].map(seen)).toEqual([
    'north.json: “Mayors of the north” is installed and in use.',
    'south.json: “Mayors of the north” is installed and in use.',
  ]);
  expect(control(body, 'Remove Mayors of the north, German, 2024')).toBeTruthy();
  set({ packs: [NORTH, { ...SOUTH, enabled: false }] });
  expect(seen(body.querySelector('.report')!)).not.toContain('south.json');
  expect(seen(body.querySelector('.report')!)).toContain('north.json');
});
