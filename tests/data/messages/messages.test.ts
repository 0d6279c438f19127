import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askFrame } from '../../../data/messages/ask-frame';
import { ask, NoAnswer } from '../../../data/messages/send';
import { type BackgroundHandlers, serveBackground } from '../../../data/messages/serve-background';
import { type ContentHandlers, serveContent } from '../../../data/messages/serve-content';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const { id } = browser.runtime;
const FRAME = { id, url: 'https://news.example/a', tab: { id: 7 }, frameId: 3, documentId: 'D1' };
const OWN_PAGE = { id, url: browser.runtime.getURL('/options.html'), tab: { id: 8 }, frameId: 0 };

/** What the one listener answers to a message of a sender. */
async function deliver(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => {});
  return answer;
}

/** Lets messages travel as the browser does: the sender added, the answer brought back. */
function connect(sender: object) {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((message) => deliver(message, sender));
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => deliver(message, sender));
}

function background() {
  const handlers = {
    card: vi.fn(() => null),
    count: vi.fn(() => null),
    cardByKey: vi.fn(() => null),
    keyFor: vi.fn(() => null),
    loadNames: vi.fn(() => ({ part: null })),
    loadViews: vi.fn(() => null),
    storyNames: vi.fn(() => null),
    mute: vi.fn(() => null),
    read: vi.fn(() => null),
    change: vi.fn(() => null),
    openOptions: vi.fn(() => null),
    spelled: vi.fn(() => []),
    texts: vi.fn(() => ({})),
    installPack: vi.fn(() => ({ ok: true as const, id: 'harbour-story', title: 'The harbour story' })),
    makeRoom: vi.fn(() => false),
    enablePack: vi.fn(() => null),
    removePack: vi.fn(() => null),
    restorePack: vi.fn(() => null),
    eraseAll: vi.fn(() => null),
  } satisfies BackgroundHandlers;
  serveBackground(handlers);
  const calls = () => Object.values(handlers).reduce((sum, { mock }) => sum + mock.calls.length, 0);
  return { handlers, calls };
}

describe('to the background', () => {
  test('a question is answered, and its asker known', async () => {
    const { handlers } = background();
    connect(FRAME);
    expect(await ask('count', { mentions: 4 })).toBeNull();
    expect(handlers.count).toHaveBeenCalledWith(
      { mentions: 4 },
      { tab: 7, frame: 3, document: 'D1', incognito: false, ownPage: false },
    );
    connect(OWN_PAGE);
    expect(await ask('enablePack', { id: 'a', on: true })).toBeNull();
    expect(handlers.enablePack).toHaveBeenCalledWith(
      { id: 'a', on: true },
      { tab: 8, frame: 0, document: 'frame 0', incognito: false, ownPage: true },
    );
  });

  test('a failure comes back in its own words', async () => {
    const { handlers } = background();
    handlers.enablePack.mockImplementation(() => {
      throw new Error('There is no pack "x".');
    });
    connect(OWN_PAGE);
    await expect(ask('enablePack', { id: 'x', on: true })).rejects.toThrow('There is no pack "x".');
  });

  test('with nobody there, the asker is told so', async () => {
    await expect(ask('card', { entity: 'ada-quay' })).rejects.toBeInstanceOf(NoAnswer);
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(ask('card', { entity: 'ada-quay' })).rejects.toBeInstanceOf(NoAnswer);
  });

  test.each([
    ['storyNames', { pack: 'a' }],
    ['installPack', { revision: '5f0c2a52-6f0e-4c1b-9a53-0d6f6f4ac3de' }],
    ['enablePack', { id: 'a', on: true }],
    ['removePack', { id: 'a' }],
    ['restorePack', { id: 'a' }],
    ['eraseAll', {}],
  ])('a page may not ask for %s', async (kind, payload) => {
    const { calls } = background();
    expect(await deliver({ kind, payload }, FRAME)).toEqual({
      ok: false,
      error: expect.stringContaining("Only Sidelight's own pages"),
    });
    expect(calls()).toBe(0);
    expect(await deliver({ kind, payload }, OWN_PAGE)).toMatchObject({ ok: true });
  });

  test.each([
    [{ kind: 'card', payload: { entity: 'Ada Quay' } }, 'entity'],
    [{ kind: 'card', payload: { entity: 'ada-quay', more: 1 } }, 'more'],
    [{ kind: 'card' }, 'not sound'],
    [{ kind: 'count', payload: { mentions: -1 } }, 'mentions'],
    [{ kind: 'count', payload: { mentions: 0.5 } }, 'mentions'],
    [{ kind: 'loadNames', payload: { stamp: 's', script: true, beginnings: [0.5] } }, 'beginnings.0'],
    [{ kind: 'loadNames', payload: { stamp: 's', script: true, beginnings: [2 ** 31] } }, 'beginnings.0'],
    [
      { kind: 'loadNames', payload: { stamp: 's', script: true, beginnings: Array(2001).fill(1) } },
      'beginnings',
    ],
    [{ kind: 'mute', payload: { entity: 'ada-quay', on: true, site: 'a/b' } }, 'site'],
    [{ kind: 'openOptions', payload: { at: '/../x' } }, 'at'],
    [{ kind: 'keyFor', payload: { frame: 1, key: 'a' } }, 'key'],
    [{ kind: 'toString', payload: {} }, 'no message "toString"'],
    [{ kind: 7, payload: {} }, 'not a message'],
    ['card', 'not a message'],
    [null, 'not a message'],
  ])('%j is refused', async (message, words) => {
    const { calls } = background();
    expect(await deliver(message, FRAME)).toEqual({ ok: false, error: expect.stringContaining(words) });
    expect(calls()).toBe(0);
  });

  test.each([
    [{ kind: 'change', payload: { density: 'most' } }, 'density'],
    [{ kind: 'change', payload: { site: { host: 'a/b', on: true } } }, 'site.host'],
  ])('%j is refused from one of our own pages too', async (message, words) => {
    const { calls } = background();
    expect(await deliver(message, OWN_PAGE)).toEqual({ ok: false, error: expect.stringContaining(words) });
    expect(calls()).toBe(0);
  });

  test('another extension is refused', async () => {
    const { calls } = background();
    const message = { kind: 'card', payload: { entity: 'ada-quay' } };
    expect(await deliver(message, { ...FRAME, id: 'another' })).toMatchObject({ ok: false });
    expect(calls()).toBe(0);
  });

  test('whatever arrives is answered, and nothing unsound reaches a handler', async () => {
    const { calls } = background();
    const message = fc.oneof(
      fc.anything(),
      fc.record({ kind: fc.constantFrom('card', 'mute', 'count', 'change'), payload: fc.anything() }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (value) => {
        expect(await deliver(value, FRAME)).toMatchObject({ ok: false, error: expect.any(String) });
      }),
    );
    expect(calls()).toBe(0);
  });
});

describe('to a page', () => {
  const REPORT = {
    site: 'news.example',
    state: 'ready' as const,
    entities: [
      {
        id: 'ada-quay',
        name: 'Ada Quay',
        kind: 'person' as const,
        form: 'name' as const,
        count: 2,
        why: [{ code: 'full-name' as const, text: 'Ada Quay' }],
      },
    ],
  };

  function content(signal = new AbortController().signal) {
    const handlers = {
      page: vi.fn((): unknown => REPORT),
      goTo: vi.fn(() => true),
      step: vi.fn(() => false),
      cardIn: vi.fn(() => true),
      key: vi.fn(() => true),
      who: vi.fn(() => true),
      measure: vi.fn(() => ({ complete: true, texts: 9, scan: 1.5, longestTask: 1 })),
      found: vi.fn(() => [{ entity: 'ada-quay', text: 'Ada Quay', context: 'Here Ada Quay lives.' }]),
    };
    serveContent(handlers as ContentHandlers, signal);
    connect({ id });
    return handlers;
  }

  test('a question is answered', async () => {
    const handlers = content();
    expect(await askFrame(7, 3, 'page', {})).toEqual(REPORT);
    expect(await askFrame(7, 3, 'goTo', { entity: 'ada-quay', nth: 1 })).toBe(true);
    expect(handlers.goTo).toHaveBeenCalledWith({ entity: 'ada-quay', nth: 1 });
    expect(await askFrame(7, 3, 'step', { by: -1 })).toBe(false);
    expect(await askFrame(7, 3, 'measure', {})).toMatchObject({ texts: 9 });
    expect(await askFrame(7, 3, 'found', { around: 9 })).toMatchObject([{ text: 'Ada Quay' }]);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(7, expect.anything(), { frameId: 3 });
  });

  test('a frame without a content script is told from one that fails', async () => {
    const handlers = content();
    handlers.page.mockImplementation(() => {
      throw new Error('This page is not ready.');
    });
    await expect(askFrame(7, 3, 'page', {})).rejects.toThrow('This page is not ready.');
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(askFrame(7, 3, 'page', {})).rejects.toBeInstanceOf(NoAnswer);
  });

  test.each([
    ['a wrong shape', { ...REPORT, entities: 'many' }],
    ['a state of its own', { ...REPORT, state: 'odd' }],
    ['an endless name', { ...REPORT, entities: [{ ...REPORT.entities[0], name: 'x'.repeat(5000) }] }],
    [
      'an endless reason',
      { ...REPORT, entities: [{ ...REPORT.entities[0], why: [{ code: 'clue', text: 'x'.repeat(5000) }] }] },
    ],
    ['nothing', null],
  ])('an answer of %s is not passed on', async (_, value) => {
    content().page.mockReturnValue(value);
    await expect(askFrame(7, 3, 'page', {})).rejects.toThrow('makes no sense');
  });

  test.each([
    { kind: 'goTo', payload: { entity: 'Ada', nth: 0 } },
    { kind: 'goTo', payload: { entity: 'ada-quay', nth: -1 } },
    { kind: 'step', payload: { by: 2 } },
    { kind: 'who', payload: { text: 'x'.repeat(5000) } },
    { kind: 'page' },
  ])('%j is refused', async (message) => {
    const handlers = content();
    expect(await deliver(message, { id })).toEqual({ ok: false, error: expect.any(String) });
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  test.each([{ kind: 'card', payload: { entity: 'ada-quay' } }, { kind: 'valueOf', payload: {} }, null])(
    '%j is for somebody else, who alone answers it',
    async (message) => {
      const handlers = content();
      expect(await deliver(message, { id })).toBeUndefined();
      for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
    },
  );

  test('nothing is answered after the signal has ended', async () => {
    const end = new AbortController();
    content(end.signal);
    end.abort();
    await expect(askFrame(7, 3, 'step', { by: 1 })).rejects.toBeInstanceOf(NoAnswer);
    serveContent({} as ContentHandlers, end.signal);
    await expect(askFrame(7, 3, 'step', { by: 1 })).rejects.toBeInstanceOf(NoAnswer);
  });
});
