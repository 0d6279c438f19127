import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../data/settings/store';
import { askAhead, asked } from '../../../entrypoints/popup/ahead';
import { askPage, watchPage } from '../../../entrypoints/popup/watch-page';

const page = { site: 'example.org', state: 'ready', entities: [] };
const send = vi.fn();
/** On a busy machine. */
const WITHIN = 20_000;

beforeEach(() => {
  fakeBrowser.reset();
  send.mockReset().mockResolvedValue({ ok: true, value: page });
  const tabs = {
    query: async () => [{ id: 3 }],
    get: async (id: number) => (id === 7 ? { id } : Promise.reject(new Error('No such tab.'))),
    sendMessage: send,
  };
  vi.stubGlobal('chrome', { storage: fakeBrowser.storage, tabs });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send);
});
afterEach(() => vi.restoreAllMocks());

it('asks for what the popup starts with, and the page once', async () => {
  await changeSettings({ delay: 900 });
  await fakeBrowser.storage.session.set({ 'tab:3': { documents: { A: { frame: 4, mentions: 1 } }, at: '' } });
  askAhead('');
  expect(await asked().tab).toEqual({ id: 3 });
  expect(await asked().local).toMatchObject({ settings: { changed: { delay: 900 } } });
  expect(await askPage(3, asked())).toEqual(page);
  expect(send.mock.calls.map(([tab, , { frameId }]) => [tab, frameId])).toEqual([
    [3, 0],
    [3, 4],
  ]);
});

it.each([
  ['?tab=7', { id: 7 }],
  ['?tab=8', undefined],
  ['?tab=x', { id: 3 }],
])('speaks of the tab that is named, and else of the active one: %s', async (search, tab) => {
  askAhead(search);
  expect(await asked().tab).toEqual(tab);
});

it('has no page where none answers', async () => {
  send.mockRejectedValue(new Error('Nobody is there.'));
  askAhead('');
  expect(await askPage(3, asked())).toBeNull();
  askAhead('?tab=8');
  expect(await askPage(3, asked())).toBeNull();
});

it('hears of names that a frame tells of before the popup itself listens', async () => {
  const kallas = { id: 'kaja-kallas', name: 'Kaja Kallas', kind: 'person', form: 'name', count: 1, why: [] };
  send.mockImplementation(async (_tab, _message, { frameId }) => ({
    ok: true,
    value: { ...page, entities: frameId === 4 ? [kallas] : [] },
  }));
  askAhead('');
  await asked().session;
  await fakeBrowser.storage.session.set({ 'tab:3': { documents: { A: { frame: 4, mentions: 1 } }, at: '' } });
  const listener = vi.fn();
  const ended = new AbortController();
  watchPage(3, asked(), listener, ended.signal);
  const entities = () => listener.mock.lastCall?.[0]?.entities;
  await vi.waitFor(() => expect(entities()).toMatchObject([{ id: 'kaja-kallas' }]), WITHIN);
  ended.abort();
});

it('lists a page while one of its frames is busy, and that frame when it answers', async () => {
  const named = (id: string) => ({ id, name: id, kind: 'person', form: 'name', count: 1, why: [] });
  let free = () => {};
  const busy = new Promise<void>((done) => (free = done));
  send.mockImplementation(async (_tab, _message, { frameId }) => {
    if (frameId === 4) await busy;
    const entities = [named(frameId === 4 ? 'marta-kos' : 'kaja-kallas')];
    return { ok: true, value: { ...page, entities } };
  });
  await fakeBrowser.storage.session.set({ 'tab:3': { documents: { A: { frame: 4, mentions: 1 } }, at: '' } });
  askAhead('');
  const listed: string[][] = [];
  const ended = new AbortController();
  watchPage(3, asked(), (page) => listed.push(page!.entities.map(({ id }) => id)), ended.signal);
  await vi.waitFor(() => expect(listed).toEqual([['kaja-kallas']]), WITHIN);
  free();
  await vi.waitFor(() => expect(listed.at(-1)).toEqual(['kaja-kallas', 'marta-kos']), WITHIN);
  ended.abort();
});
