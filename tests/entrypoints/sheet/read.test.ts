import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSheet } from '../../../entrypoints/sheet/read';

const page = {
  site: 'news.example',
  state: 'ready',
  entities: [{ id: 'marta-kos', name: 'Marta Kos', kind: 'person', form: 'name', count: 2, why: [] }],
};
const NOW = new Date(2025, 0, 28);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: page } as never);
});
afterEach(() => vi.restoreAllMocks());

const inTab = (tab: Partial<Tabs.Tab>) => vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(tab as never);

it('is called after the page it is about', async () => {
  inTab({ title: 'A harbour opens', url: 'https://news.example/a', incognito: false });
  const read = await readSheet('?tab=3', NOW);
  expect(read?.title).toBe('Who is who – A harbour opens');
  expect(read?.sheet).toMatchObject({ title: 'A harbour opens', date: '2025-01-28' });
});

it('has no page in a private window in its title, which a history would keep', async () => {
  inTab({ title: 'A harbour opens', url: 'https://news.example/a', incognito: true });
  const read = await readSheet('?tab=3', NOW);
  expect(read?.title).toBe('Who is who');
  expect(read?.sheet.title).toBe('A harbour opens');
});

it('is none where nobody is named, or the tab is gone', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({
    ok: true,
    value: { ...page, entities: [] },
  } as never);
  expect(await readSheet('?tab=3', NOW)).toBeNull();
  expect(await readSheet('?tab=x', NOW)).toBeNull();
  expect(await readSheet('', NOW)).toBeNull();
});
