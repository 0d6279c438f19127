import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../../../data/settings/store';
import { readStored } from '../../../entrypoints/content/stored';
import { readAhead } from '../../../entrypoints/content/stored-ahead';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
});
afterEach(() => vi.restoreAllMocks());

test('what a page starts with is on its way before the page is there, and is read once', async () => {
  await changeSettings({ delay: 900 });
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  readAhead();
  expect(await readStored()).toMatchObject({ settings: { delay: 900 }, lexicon: null });
  expect(get).toHaveBeenCalledOnce();
  await readStored();
  expect(get).toHaveBeenCalledTimes(3);
});

test('what has changed meanwhile is read again', async () => {
  readAhead();
  await changeSettings({ delay: 900 });
  expect(await readStored()).toMatchObject({ settings: { delay: 900 } });
});

test('what could not be read ahead is read then', async () => {
  await changeSettings({ delay: 900 });
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('Storage is shut.'));
  readAhead();
  expect(await readStored()).toMatchObject({ settings: { delay: 900 } });
});
