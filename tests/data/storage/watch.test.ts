import { beforeEach, expect, test } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchKey } from '../../../data/storage/watch';

beforeEach(() => fakeBrowser.reset());

test('a key is watched in local storage alone, until the signal ends', async () => {
  const told: unknown[] = [];
  const end = new AbortController();
  watchKey('mine', (value) => told.push(value), end.signal);
  await browser.storage.local.set({ mine: 1, other: 2 });
  await browser.storage.session.set({ mine: 3 });
  await browser.storage.local.set({ other: 4 });
  await browser.storage.local.remove('mine');
  end.abort();
  await browser.storage.local.set({ mine: 5 });
  watchKey('mine', (value) => told.push(value), end.signal);
  await browser.storage.local.set({ mine: 6 });
  expect(told.map((value) => value ?? 'gone')).toEqual([1, 'gone']);
});
