import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, MOST_RECENT, recentOf, withRead } from '../../../data/recent/recent';
import { forgetRead, keepRead, RECENT_KEY, watchRecent } from '../../../data/recent/store';
import { changeSettings } from '../../../data/settings/store';

const TODAY = 20_000;

describe('the names read this week', () => {
  it('are those of the last seven days, today included', () => {
    expect(recentOf({ ada: TODAY, bo: TODAY - 6, cy: TODAY - 7, di: TODAY + 1 }, TODAY)).toEqual({
      ada: TODAY,
      bo: TODAY - 6,
    });
  });

  it('are none where something else is stored, and never an unsound one', () => {
    for (const stored of [undefined, null, 'ada', [TODAY], 4]) expect(recentOf(stored, TODAY)).toEqual({});
    expect(recentOf({ 'No id': TODAY, ada: 'today', bo: 1.5, cy: TODAY }, TODAY)).toEqual({ cy: TODAY });
  });

  it('are bounded: the longest ago go first', () => {
    const many = Object.fromEntries(
      Array.from({ length: MOST_RECENT }, (_, at) => [`name-${at}`, at === 3 ? TODAY - 2 : TODAY - 1]),
    );
    const kept = withRead(many, 'ada', TODAY);
    expect(Object.keys(kept)).toHaveLength(MOST_RECENT);
    expect(kept.ada).toBe(TODAY);
    expect(kept).not.toHaveProperty('name-3');
  });
});

describe('the store of names read', () => {
  beforeEach(() => fakeBrowser.reset());
  const stored = async () => (await browser.storage.local.get(RECENT_KEY))[RECENT_KEY];

  it('keeps nothing unless the reader asks for it', async () => {
    await keepRead('ada-lind');
    expect(await stored()).toBeUndefined();
  });

  it('keeps ids and days, tells of changes, and forgets all', async () => {
    await changeSettings({ dimRead: true });
    const heard = vi.fn();
    const end = new AbortController();
    await watchRecent((ids) => heard([...ids]), end.signal);
    expect(heard).toHaveBeenLastCalledWith([]);
    await Promise.all([keepRead('ada-lind'), keepRead('bo-berg'), keepRead('ada-lind')]);
    const today = dayOf(Date.now());
    expect(await stored()).toEqual({ 'ada-lind': today, 'bo-berg': today });
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['ada-lind', 'bo-berg']));
    await forgetRead();
    expect(await stored()).toBeUndefined();
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith([]));
    end.abort();
  });
});
