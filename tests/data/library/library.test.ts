import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { phrase } from '../../../data/interface/phrase';
import type { PageLexicon } from '../../../data/lexicon/types';
import {
  enablePack,
  eraseAll,
  forgetRemoved,
  refreshLexicon,
  removePack,
  restorePack,
} from '../../../data/library/changes';

import { readLexicon, watchLexicon } from '../../../data/library/lexicon-store';
import {
  enabledOf,
  type InstalledPack,
  readLibrary,
  watchLibrary,
  wholePack,
} from '../../../data/library/store';
import { changeSettings, readSettings } from '../../../data/settings/store';
import { samplePack } from '../pack/sample';
import { install } from './install';
import { mayorsPack } from './packs';
import { foundOnPages, foundWith } from './pages';

const BUNDLED = 'belarus-election-2025';

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await refreshLexicon();
});

const rows = async () =>
  (await readLibrary()).map(({ pack, origin, enabled, removed }) => ({
    id: pack.id,
    origin,
    enabled,
    removed,
  }));
const imported = (change = {}) => ({
  id: 'harbour-story',
  origin: 'imported',
  enabled: true,
  removed: false,
  ...change,
});
const bundled = (change = {}) => ({ ...imported(change), id: BUNDLED, origin: 'bundled' });

const NAMES = ['Kaja Kallas', 'Port Elm', 'Ада Квай'];

/** All that storage holds, to see that nothing has changed. */
const everything = async () => JSON.stringify(await browser.storage.local.get(null));

describe('the library', () => {
  test('holds the bundled packs at first, complete and on', async () => {
    expect(await rows()).toEqual([bundled()]);
    const [first] = await readLibrary();
    expect((await wholePack(first!)).entities[0]!.clues).toEqual(expect.any(Array));
    expect(await foundOnPages(...NAMES)).toEqual(['Kaja Kallas']);
  });

  test('takes packs in: their names are found, stories before references', async () => {
    expect(await install(mayorsPack())).toEqual({ ok: true, id: 'mayors', title: 'Mayors' });
    expect(await install(samplePack())).toEqual({
      ok: true,
      id: 'harbour-story',
      title: 'The harbour story',
    });
    expect((await rows()).map(({ id }) => id)).toEqual([BUNDLED, 'harbour-story', 'mayors']);
    expect(await foundOnPages(...NAMES)).toEqual(NAMES);
    expect((await wholePack((await readLibrary())[1]!)).entities[1]!.facts).toEqual([]);
  });

  test('takes a pack of the same id as an update', async () => {
    await install(samplePack());
    await install(mayorsPack());
    await enablePack('harbour-story', false);
    const newer = { ...samplePack(), title: 'The harbour, retold' };
    newer.entities[1]!.names = [{ text: 'Elmhaven', strength: 'full' }];
    await install(newer);
    expect((await readLibrary())[1]!.pack.title).toBe('The harbour, retold');
    expect((await rows())[1]).toEqual(imported({ enabled: false }));
    await enablePack('harbour-story', true);
    expect(await foundOnPages('Port Elm', 'Elmhaven')).toEqual(['Elmhaven']);
  });

  test('refuses what is no sound pack, and an id that is taken, and stays as it was', async () => {
    await install(samplePack());
    const before = await everything();
    expect(await install('{"format": 1,')).toMatchObject({ ok: false, problems: [{ path: '' }] });
    // As an editor of old saves it: the "é" alone is no UTF-8.
    const latin = Buffer.from(JSON.stringify({ ...samplePack(), title: 'Café' }), 'latin1');
    expect(await install(new Blob([latin]))).toEqual({
      ok: false,
      problems: [{ path: '', why: phrase('file_encoding') }],
    });
    expect(await install({ ...samplePack(), title: '' })).toMatchObject({
      ok: false,
      problems: [{ path: 'title' }],
    });
    expect(await install({ ...samplePack(), id: BUNDLED })).toEqual({
      ok: false,
      problems: [{ path: 'id', why: phrase('refused_bundledId', { id: BUNDLED }) }],
    });
    expect(await everything()).toBe(before);
  });

  test('switches packs off and on', async () => {
    await install(samplePack());
    await enablePack(BUNDLED, false);
    expect(await rows()).toEqual([bundled({ enabled: false }), imported()]);
    expect(await foundOnPages(...NAMES)).toEqual(['Port Elm']);
    await enablePack(BUNDLED, true);
    expect(await foundOnPages(...NAMES)).toEqual(['Kaja Kallas', 'Port Elm']);
    expect(enabledOf(await readLibrary()).map(({ pack }) => pack.id)).toEqual([BUNDLED, 'harbour-story']);
  });

  test('removes and restores packs, imported and bundled', async () => {
    await install(samplePack());
    await removePack('harbour-story');
    await removePack(BUNDLED);
    expect(await rows()).toEqual([bundled({ removed: true }), imported({ removed: true })]);
    expect(await foundOnPages(...NAMES)).toEqual([]);
    await restorePack('harbour-story');
    await restorePack(BUNDLED);
    expect(await rows()).toEqual([bundled(), imported()]);
    expect(await foundOnPages(...NAMES)).toEqual(['Kaja Kallas', 'Port Elm']);
  });

  test('forgets removed packs when told to, but not bundled ones', async () => {
    await install(samplePack());
    await removePack('harbour-story');
    await removePack(BUNDLED);
    await forgetRemoved();
    expect(await rows()).toEqual([bundled({ removed: true })]);
    expect(await everything()).not.toContain('Port Elm');
    await expect(restorePack('harbour-story')).rejects.toThrow('There is no pack "harbour-story".');
  });

  test('a pack that was off and removed is on when it is brought in again', async () => {
    await install(samplePack());
    await enablePack('harbour-story', false);
    await removePack('harbour-story');
    await install(samplePack());
    expect((await rows())[1]).toEqual(imported());
  });

  test.each([
    ['enable', () => enablePack('nobody', true)],
    ['remove', () => removePack('nobody')],
    ['restore', () => restorePack('nobody')],
  ])('cannot %s a pack it does not have', async (_, act) => {
    const before = await everything();
    await expect(act()).rejects.toThrow('There is no pack "nobody".');
    expect(await everything()).toBe(before);
  });

  test('changes made at the same time all count', async () => {
    await Promise.all([install(samplePack()), install(mayorsPack()), enablePack(BUNDLED, false)]);
    expect((await rows()).map(({ id, enabled }) => [id, enabled])).toEqual([
      [BUNDLED, false],
      ['harbour-story', true],
      ['mayors', true],
    ]);
    expect(await foundOnPages(...NAMES)).toEqual(['Port Elm', 'Ада Квай']);
  });

  test('is as after installing when everything is erased', async () => {
    const first = await everything();
    await install(samplePack());
    await enablePack(BUNDLED, false);
    await changeSettings({ delay: 900 });
    await eraseAll();
    expect(await everything()).toBe(first);
    expect(await rows()).toEqual([bundled()]);
    expect((await readSettings()).delay).toBe(350);
    expect(await foundOnPages(...NAMES)).toEqual(['Kaja Kallas']);
  });

  test('survives garbage in storage', async () => {
    await install(samplePack());
    await install(mayorsPack());
    const { library } = await browser.storage.local.get('library');
    await browser.storage.local.set({
      library: { ...(library as object), disabled: 'all', removed: ['mayors'] },
    });
    expect((await rows()).map(({ id, enabled, removed }) => [id, enabled, removed])).toEqual([
      [BUNDLED, true, false],
      ['harbour-story', true, false],
      ['mayors', true, true],
    ]);
    await browser.storage.local.set({ library: 'gone' });
    expect(await rows()).toEqual([bundled()]);
  });

  test('leaves a stored pack out that is not sound any more', async () => {
    const library = { version: 1, imported: [{ id: 'odd', revision: 'r' }], disabled: [], removed: [] };
    await browser.storage.local.set({ library, 'pack:odd': { format: 1, id: 'odd', title: '<b>' } });
    expect(await rows()).toEqual([bundled()]);
  });
});

describe('when there is no room', () => {
  /** Storage that refuses to hold more than some characters, as browsers refuse beyond their quota. */
  function limit(most: number) {
    const set = browser.storage.local.set.bind(browser.storage.local);
    vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items) => {
      const after = JSON.stringify({ ...(await browser.storage.local.get(null)), ...items });
      if (after.length > most) throw new Error('Resource::kQuotaBytes quota exceeded');
      await set(items);
    });
  }

  test('a pack is refused in words and nothing is lost', async () => {
    await install(samplePack());
    const before = await everything();
    limit(before.length + 10);
    expect(await install(mayorsPack())).toEqual({
      ok: false,
      problems: [{ path: '', why: phrase('refused_room') }],
    });
    expect(await everything()).toBe(before);
    expect(await foundOnPages(...NAMES)).toEqual(['Kaja Kallas', 'Port Elm']);
  });

  test('removed packs make room', async () => {
    await install(samplePack());
    const size = (await everything()).length;
    await removePack('harbour-story');
    limit(size);
    expect(await install(mayorsPack())).toMatchObject({ ok: true });
    expect((await rows()).map(({ id }) => id)).toEqual([BUNDLED, 'mayors']);
  });
});

describe('what pages start with', () => {
  test('is none before one is stored, and none when it is broken', async () => {
    await browser.storage.local.clear();
    expect(await readLexicon()).toBeNull();
    for (const lexicon of ['x', { text: 7 }, { text: '***' }, { stamp: 's', text: 'AAAA' }]) {
      await browser.storage.local.set({ lexicon });
      expect(await readLexicon()).toBeNull();
    }
  });

  test('is mended by a refresh, and left alone when it fits', async () => {
    const { lexicon } = await browser.storage.local.get('lexicon');
    await browser.storage.local.set({ lexicon: { ...(lexicon as object), text: 'AAAA' } });
    await refreshLexicon();
    expect(await browser.storage.local.get('lexicon')).toEqual({ lexicon });
    const told = vi.fn();
    watchLexicon(told, new AbortController().signal);
    await refreshLexicon();
    expect(told).not.toHaveBeenCalled();
  });

  test('is not compiled again for a change that leaves the enabled packs as they were', async () => {
    await install(samplePack());
    await enablePack('harbour-story', false);
    const told = vi.fn();
    watchLexicon(told, new AbortController().signal);
    await removePack('harbour-story');
    expect(told).not.toHaveBeenCalled();
  });

  test('tells of every change until the signal ends', async () => {
    const told: PageLexicon[] = [];
    const end = new AbortController();
    watchLexicon((lexicon) => told.push(lexicon!), end.signal);
    await install(samplePack());
    expect(await foundWith(told[0]!, ...NAMES)).toEqual(['Kaja Kallas', 'Port Elm']);
    await removePack(BUNDLED);
    expect(await foundWith(told[1]!, ...NAMES)).toEqual(['Port Elm']);
    end.abort();
    await restorePack(BUNDLED);
    expect(told).toHaveLength(2);
  });
});

describe('watching the library', () => {
  test('tells of every change until the signal ends', async () => {
    const told: InstalledPack[][] = [];
    const end = new AbortController();
    watchLibrary((library) => told.push(library), end.signal);
    await install(samplePack());
    await vi.waitFor(() => expect(told.at(-1)).toHaveLength(2));
    await enablePack(BUNDLED, false);
    await vi.waitFor(() => expect(told.at(-1)![0]!.enabled).toBe(false));
    const times = told.length;
    end.abort();
    await enablePack(BUNDLED, true);
    await readLibrary();
    expect(told).toHaveLength(times);
  });
});
