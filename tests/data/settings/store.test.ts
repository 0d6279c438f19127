import { beforeEach, describe, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Settings } from '../../../data/settings/schema';
import { withMuted } from '../../../data/settings/sites';
import { changeSettings, readSettings, watchSettings } from '../../../data/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('the settings store', () => {
  test('gives the defaults at first, then what was changed', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
    await changeSettings({ delay: 600, theme: 'dark' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 600, theme: 'dark' });
  });

  test('changes made at the same time all count', async () => {
    await Promise.all([
      changeSettings({ delay: 600 }),
      changeSettings({ theme: 'dark' }),
      changeSettings((settings) => withMuted(settings, 'ada-quay', true)),
      changeSettings((settings) => withMuted(settings, 'port-elm', true, 'news.example')),
    ]);
    const settings = await readSettings();
    expect(settings).toMatchObject({ delay: 600, theme: 'dark' });
    expect(settings.muted).toEqual([{ entity: 'ada-quay' }, { entity: 'port-elm', site: 'news.example' }]);
  });

  test('a refused change leaves everything as it was, and the next one counts', async () => {
    await changeSettings({ delay: 600 });
    const refused = changeSettings({ theme: 'dark', delay: -1 });
    const next = changeSettings({ cardSize: 'large' });
    await expect(refused).rejects.toThrow('delay');
    await next;
    expect(await readSettings()).toEqual({ ...DEFAULTS, delay: 600, cardSize: 'large' });
  });

  test('tells of changes until its signal ends, and of settings alone', async () => {
    const told: Settings[] = [];
    const end = new AbortController();
    watchSettings((settings) => told.push(settings), end.signal);
    await changeSettings({ enabled: false });
    await browser.storage.local.set({ other: 1 });
    await browser.storage.local.clear();
    expect(told).toEqual([{ ...DEFAULTS, enabled: false }, DEFAULTS]);
    end.abort();
    await changeSettings({ enabled: false });
    watchSettings((settings) => told.push(settings), end.signal);
    await changeSettings({ enabled: true });
    expect(told).toHaveLength(2);
  });
});
