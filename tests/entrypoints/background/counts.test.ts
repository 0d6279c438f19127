import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { framesToAsk } from '../../../entrypoints/shared/tab-counts';
import { startBackground } from './start';

let running: ReturnType<typeof startBackground>;
beforeEach(() => {
  running = startBackground();
});
afterEach(() => vi.restoreAllMocks());

const tell = (mentions: number, frame = 0, document?: string, tab?: number) =>
  running.fromFrame({ kind: 'count', payload: { mentions } }, frame, document, tab);

describe('the number on the toolbar icon', () => {
  test('is the sum over the frames of a tab', async () => {
    await tell(3);
    await tell(2, 5);
    await tell(9, 0, 'X', 8);
    expect(await running.badge()).toBe('5');
    expect(await running.badge(8)).toBe('9');
    expect(await framesToAsk(7)).toEqual([0, 5]);
  });

  test('counts frames that tell at the same time', async () => {
    await Promise.all([tell(1), tell(2, 5), tell(3, 6), tell(4, 7)]);
    expect(await running.badge()).toBe('10');
  });

  test('is gone when there is nothing to count, and short when there is much', async () => {
    await tell(3);
    await tell(0);
    expect(await running.badge()).toBe('');
    await tell(4321);
    expect(await running.badge()).toBe('999+');
  });

  test('is remembered while the background sleeps', async () => {
    await tell(3);
    const { 'tab:7': kept } = await browser.storage.session.get('tab:7');
    running = startBackground();
    await browser.storage.session.set({ 'tab:7': kept });
    await tell(2, 5);
    expect(await running.badge()).toBe('5');
  });

  test('is another page’s when another page is opened in the tab', async () => {
    await tell(3, 0, 'old');
    await tell(1, 5, 'old-frame');
    await tell(0, 0, 'old');
    await tell(0, 5, 'old-frame');
    await tell(7, 0, 'new');
    expect(await running.badge()).toBe('7');
  });

  test('does not mix a page from the back/forward cache with the one it comes after', async () => {
    await tell(3, 0, 'second');
    await tell(5, 0, 'first');
    await tell(0, 4, 'second');
    expect(await running.badge()).toBe('5');
    expect(await framesToAsk(7)).toEqual([0]);
  });

  test('of a page that could not say that it went is not added to the next', async () => {
    await tell(3, 0, 'crashed');
    await tell(4, 0, 'reloaded');
    expect(await running.badge()).toBe('4');
  });

  test('of a page that the browser has replaced is forgotten, whatever the page said', async () => {
    await tell(3, 5);
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    expect(await framesToAsk(7)).toEqual([0, 5]);
    await browser.action.setBadgeText({ tabId: 7, text: '' });
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    expect(await framesToAsk(7)).toEqual([0]);
  });

  test('is put back in Firefox, which wipes it late', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await tell(3);
    await browser.action.setBadgeText({ tabId: 7, text: '' });
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'loading' }, {} as never);
    expect(await running.badge()).toBe('');
    await fakeBrowser.tabs.onUpdated.trigger(7, { status: 'complete' }, {} as never);
    expect(await running.badge()).toBe('3');
    vi.unstubAllEnvs();
  });

  test('leaves nothing behind when the tab is closed', async () => {
    await tell(3);
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 1, isWindowClosing: false });
    expect(await browser.storage.session.get(null)).toEqual({});
  });

  test('the page itself is asked even when it holds no mention', async () => {
    expect(await framesToAsk(7)).toEqual([0]);
    await tell(2, 5);
    expect(await framesToAsk(7)).toEqual([0, 5]);
  });
});

describe('stepping through a tab', () => {
  /** Frames with some mentions each, that step as the content script does. Returns the mentions opened, in order. */
  function frameModel(mentions: Record<number, number>): string[] {
    const opened: string[] = [];
    const cursor = new Map<number, number>();
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(async (_tab, message, options) => {
      const frame = options!.frameId!;
      const { by } = (message as { payload: { by: number } }).payload;
      const size = mentions[frame];
      if (size === undefined) throw new Error('Receiving end does not exist.');
      const next = (cursor.get(frame) ?? (by === 1 ? -1 : size)) + by;
      if (next < 0 || next >= size) {
        cursor.delete(frame);
        return { ok: true, value: false };
      }
      cursor.set(frame, next);
      opened.push(`${frame}#${next}`);
      return { ok: true, value: true };
    });
    return opened;
  }
  const press = async (...keys: ('next' | 'previous')[]) => {
    for (const key of keys) await running.command(`${key}-mention`);
  };

  test('goes through the frames in order, and round', async () => {
    await tell(1, 5);
    await tell(2, 0);
    const opened = frameModel({ 0: 2, 5: 1 });
    await press('next', 'next', 'next', 'next');
    expect(opened).toEqual(['0#0', '0#1', '5#0', '0#0']);
  });

  test('goes back as well, from the last', async () => {
    await tell(2, 0);
    await tell(1, 5);
    const opened = frameModel({ 0: 2, 5: 1 });
    await press('previous', 'previous', 'previous', 'previous');
    expect(opened).toEqual(['5#0', '0#1', '0#0', '5#0']);
  });

  test('opens the one mention of a page again', async () => {
    await tell(1);
    const opened = frameModel({ 0: 1 });
    await press('next', 'next');
    expect(opened).toEqual(['0#0', '0#0']);
  });

  test('passes over frames that are gone', async () => {
    await tell(1);
    await tell(3, 4);
    await tell(1, 5);
    const opened = frameModel({ 0: 1, 5: 1 });
    await press('next', 'next', 'next');
    expect(opened).toEqual(['0#0', '5#0', '0#0']);
  });

  test('does nothing on a page without mentions', async () => {
    const opened = frameModel({ 0: 0 });
    await press('next');
    expect(opened).toEqual([]);
    expect(browser.tabs.sendMessage).not.toHaveBeenCalled();
  });
});
