import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { namesOf } from '../../../data/lexicon/page-names';
import { decodeLexicon } from '../../../data/lexicon/text-form';
import type { CardContent } from '../../../data/library/card';
import { refreshLexicon } from '../../../data/library/changes';
import { readLexicon } from '../../../data/library/lexicon-store';
import { stagePack } from '../../../data/library/stage';
import { readLibrary } from '../../../data/library/store';
import type { NamesLoaded } from '../../../data/messages/types';
import { changeSettings, readSettings } from '../../../data/settings/store';
import { sound } from '../../data/library/packs';
import { foundOnPages } from '../../data/library/pages';
import { samplePack } from '../../data/pack/sample';
import { startBackground } from './start';

let running: ReturnType<typeof startBackground>;
beforeEach(() => {
  running = startBackground();
});
afterEach(() => vi.restoreAllMocks());

/** Rows of a pack, as the options page writes them. */
async function staged(): Promise<string> {
  const revision = crypto.randomUUID();
  await stagePack(sound(samplePack()), revision);
  return revision;
}

const value = async (answer: Promise<unknown>) => ((await answer) as { value: unknown }).value;

describe('being installed', () => {
  test('stores the lexicon, makes the menu, and welcomes', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(await foundOnPages('Kaja Kallas')).toEqual(['Kaja Kallas']);
    expect(running.createMenu).toHaveBeenCalledWith({
      id: 'who-is-this',
      title: 'Who is this?',
      contexts: ['selection'],
    });
    expect(running.openTab).toHaveBeenCalledWith({ url: browser.runtime.getURL('/welcome.html') });
  });

  test('has storage read ahead and the second file run in every page, and not in the frames inside it', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    const [scripts] = running.registerContentScripts.mock.calls[0]!;
    expect(scripts).toMatchObject([
      { js: ['ahead.js'], matches: ['<all_urls>'], runAt: 'document_start' },
      { js: ['names.js'], matches: ['<all_urls>'], runAt: 'document_end' },
    ]);
    for (const script of scripts) expect(script).not.toHaveProperty('allFrames');
  });

  test('starts in the tabs that are open, also when one refuses', async () => {
    running.executeScript.mockRejectedValueOnce(new Error('Cannot access a chrome:// URL'));
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    const tabs = running.executeScript.mock.calls.map(([{ target }]) => target.tabId);
    expect(tabs).toEqual([7, 8]);
    expect(running.openTab).toHaveBeenCalledOnce();
  });

  test('an update brings the lexicon up to date and opens nothing', async () => {
    await browser.storage.local.set({ lexicon: { stamp: 'of an older version', text: 'AAAA' } });
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(await foundOnPages('Kaja Kallas')).toEqual(['Kaja Kallas']);
    expect(running.openTab).not.toHaveBeenCalled();
  });
});

describe('serving', () => {
  test('the card of an entity, of enabled packs alone', async () => {
    const card = { kind: 'card', payload: { entity: 'kaja-kallas' } };
    expect(await value(running.fromFrame(card))).toMatchObject({ id: 'kaja-kallas', name: 'Kaja Kallas' });
    await running.fromPage({ kind: 'enablePack', payload: { id: 'belarus-election-2025', on: false } });
    expect(await value(running.fromFrame(card))).toBeNull();
  });

  test('a card that is asked for again, without making it again', async () => {
    const read = vi.spyOn(globalThis, 'fetch');
    const ask = () => value(running.fromFrame({ kind: 'card', payload: { entity: 'belarus' } }));
    const first = await ask();
    const files = read.mock.calls.length;
    expect(read.mock.calls.some(([file]) => String(file).includes('/maps/'))).toBe(true);
    expect(await ask()).toEqual(first);
    expect(read).toHaveBeenCalledTimes(files);
  });

  test('the dates on a card, written', async () => {
    const card = await value(running.fromFrame({ kind: 'card', payload: { entity: 'kaja-kallas' } }));
    const { dates, parts } = card as CardContent;
    const shown = parts.flatMap(({ source, facts, statements }) => [
      source.asOf,
      ...[...facts, ...statements].flatMap(({ date }) => date ?? []),
    ]);
    for (const date of shown) expect(dates![date]![1]).toContain(date.slice(0, 4));
  });

  test('the names in a card’s and a story’s texts', async () => {
    const card = await value(running.fromFrame({ kind: 'card', payload: { entity: 'kaja-kallas' } }));
    const { names } = card as CardContent;
    expect(names!.flat().map(({ entity }) => entity)).toContain('sviatlana-tsikhanouskaya');
    const story = (pack: string) => value(running.fromPage({ kind: 'storyNames', payload: { pack } }));
    expect(((await story('belarus-election-2025')) as unknown[][]).flat()).toContainEqual(
      expect.objectContaining({ entity: 'alexander-lukashenko' }),
    );
    expect(await story('nobody')).toBeNull();
  });

  describe('names for a frame', () => {
    const wanted = async (text: string, change = {}) => {
      const lexicon = (await readLexicon())!;
      const missing = new Set<number>();
      lexicon.glance(text, missing);
      const payload = { stamp: lexicon.stamp, beginnings: [...missing], script: false, ...change };
      const { part } = (await value(running.fromFrame({ kind: 'loadNames', payload }, 4))) as NamesLoaded;
      if (part !== null) lexicon.add([...missing], decodeLexicon(part));
      return { part, lexicon };
    };
    beforeEach(() => refreshLexicon());

    test('those it asks for', async () => {
      const { lexicon } = await wanted('Kaja Kallas');
      expect(namesOf(lexicon).find('Kaja Kallas met Marta Kos')).toHaveLength(1);
      expect(running.executeScript).not.toHaveBeenCalled();
    });

    test('with the second file of the content script, where it is wanted', async () => {
      await wanted('Kaja Kallas', { script: true });
      expect(running.executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 7, frameIds: [4] },
        files: ['/names.js'],
        injectImmediately: true,
      });
    });

    test('and the third file, for the cards of the marks it shows', async () => {
      expect(await value(running.fromFrame({ kind: 'loadViews', payload: {} }, 4))).toBeNull();
      expect(running.executeScript).toHaveBeenCalledExactlyOnceWith({
        target: { tabId: 7, frameIds: [4] },
        files: ['/card.js'],
        injectImmediately: true,
      });
    });

    test('none of other packs than it began with; what is stored is mended then', async () => {
      const { lexicon } = await browser.storage.local.get('lexicon');
      await browser.storage.local.set({ lexicon: { ...(lexicon as object), stamp: 'of an older version' } });
      expect((await wanted('Kaja Kallas')).part).toBeNull();
      expect(await browser.storage.local.get('lexicon')).toEqual({ lexicon });
      expect((await wanted('Kaja Kallas')).part).not.toBeNull();
    });
  });

  test('a pack is installed, removed, restored, and all is erased', async () => {
    const card = { kind: 'card', payload: { entity: 'port-elm' } };
    const revision = await staged();
    expect(await value(running.fromPage({ kind: 'installPack', payload: { revision } }))).toMatchObject({
      ok: true,
    });
    expect(await value(running.fromFrame(card))).toMatchObject({ name: 'Port Elm' });
    await running.fromPage({ kind: 'removePack', payload: { id: 'harbour-story' } });
    expect(await value(running.fromFrame(card))).toBeNull();
    await running.fromPage({ kind: 'restorePack', payload: { id: 'harbour-story' } });
    expect(await value(running.fromFrame(card))).not.toBeNull();
    await running.fromPage({ kind: 'eraseAll', payload: {} });
    expect(await readLibrary()).toHaveLength(1);
  });

  test('a browser start forgets packs that were removed before it', async () => {
    const revision = await staged();
    await running.fromPage({ kind: 'installPack', payload: { revision } });
    await running.fromPage({ kind: 'removePack', payload: { id: 'harbour-story' } });
    await fakeBrowser.runtime.onStartup.trigger();
    expect(await readLibrary()).toHaveLength(1);
  });

  test('a name is muted on a site and everywhere, and taken back', async () => {
    const mute = (payload: object) => running.fromFrame({ kind: 'mute', payload });
    await Promise.all([
      mute({ entity: 'kaja-kallas', site: 'news.example', on: true }),
      mute({ entity: 'marta-kos', on: true }),
    ]);
    expect((await readSettings()).muted).toEqual([
      { entity: 'kaja-kallas', site: 'news.example' },
      { entity: 'marta-kos' },
    ]);
    await mute({ entity: 'marta-kos', on: false });
    expect((await readSettings()).muted).toEqual([{ entity: 'kaja-kallas', site: 'news.example' }]);
  });

  test('what the popup changes', async () => {
    const change = (payload: object) => running.fromPage({ kind: 'change', payload });
    await Promise.all([
      change({ site: { host: 'news.example', on: false } }),
      change({ density: 'hover' }),
      change({ enabled: false }),
    ]);
    expect(await readSettings()).toMatchObject({
      quietSites: ['news.example'],
      density: 'hover',
      enabled: false,
    });
    await change({ site: { host: 'news.example', on: true } });
    expect(await readSettings()).toMatchObject({ quietSites: [], density: 'hover' });
  });

  test('that a name was read, where the reader wants it kept and the window is not private', async () => {
    const read = (entity: string, incognito: boolean) =>
      running.fromFrame({ kind: 'read', payload: { entity } }, 0, 'D0', 7, incognito);
    const kept = async () => Object.keys((await browser.storage.local.get('recent')).recent ?? {});
    await read('ada-lind', false);
    expect(await kept()).toEqual([]);
    await changeSettings({ dimRead: true });
    await read('ada-lind', true);
    expect(await kept()).toEqual([]);
    await read('ada-lind', false);
    expect(await kept()).toEqual(['ada-lind']);
  });

  test('the options page, at a section if one is asked for', async () => {
    await running.fromFrame({ kind: 'openOptions', payload: { at: 'packs' } });
    expect(running.openTab).toHaveBeenCalledWith({ url: browser.runtime.getURL('/options.html#packs') });
    await running.fromFrame({ kind: 'openOptions', payload: {} });
    expect(running.openOptionsPage).toHaveBeenCalledOnce();
  });
});

describe('“Who is this?”', () => {
  test('asks the frame where the menu was opened', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: true });
    await running.menu({ menuItemId: 'who-is-this', selectionText: '  Kallas ', frameId: 4 });
    expect(ask).toHaveBeenCalledWith(7, { kind: 'who', payload: { text: 'Kallas' } }, { frameId: 4 });
  });

  test('cuts a long selection, and asks nothing for an empty one or another menu', async () => {
    const ask = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: false });
    await running.menu({ menuItemId: 'who-is-this', selectionText: ' ' });
    await running.menu({ menuItemId: 'another', selectionText: 'Kallas' });
    expect(ask).not.toHaveBeenCalled();
    await running.menu({ menuItemId: 'who-is-this', selectionText: 'x'.repeat(9000) });
    expect(ask).toHaveBeenCalledWith(7, { kind: 'who', payload: { text: 'x'.repeat(200) } }, { frameId: 0 });
  });

  test('a page without a reader is no failure', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(
      running.menu({ menuItemId: 'who-is-this', selectionText: 'Kallas' }),
    ).resolves.toBeUndefined();
  });
});
