import { describe, expect, it } from 'vitest';
import type { Tabs } from 'webextension-polyfill';
import { moves, type Place, pageMark, remembered, toRemember } from '../../../entrypoints/popup/remember';

const tab = (id: number, url?: string) => ({ id, url }) as Tabs.Tab;
const HERE = pageMark(tab(1, 'https://news.example/a'))!;
const LEFT: Place = { tab: 'story', kind: 'place', chosen: 'vik-harbour', scrolled: { page: 0, story: 320 } };
const START: Place = { tab: 'page', kind: null, chosen: undefined, scrolled: { page: 0, story: 0 } };

describe('where the popup was left', () => {
  it('is found again on the same page', () => {
    expect(remembered(toRemember(LEFT, HERE), HERE)).toEqual(LEFT);
  });

  it.each([tab(2, 'https://news.example/a'), tab(1, 'https://news.example/b'), undefined])(
    'is on another page the tab alone',
    (other) => {
      expect(remembered(toRemember(LEFT, HERE), pageMark(other))).toEqual({ ...START, tab: 'story' });
    },
  );

  it('is stored without a word of which page it was', () => {
    expect(JSON.stringify(toRemember(LEFT, HERE))).not.toContain('news');
  });

  it('is not remembered of a page in a private window, and found there but for the page', () => {
    const mark = pageMark({ ...tab(1, 'https://news.example/a'), incognito: true });
    expect(mark).toBeNull();
    expect(remembered(toRemember(LEFT, HERE), mark)).toEqual({ ...START, tab: 'story' });
  });

  it('is the start where garbage is stored', () => {
    for (const stored of [undefined, null, 'story', { tab: 'x' }])
      expect(remembered(stored, HERE)).toEqual(START);
    const garbage = { page: HERE, tab: 1, kind: 'x', chosen: '../', scrolled: { page: -1, story: '9' } };
    expect(remembered(garbage, HERE)).toEqual(START);
  });

  it('is stored anew when it moves', () => {
    expect(moves({ scrolled: { page: 3, story: 0 } })).toBe(true);
    expect(moves({ query: 'a' })).toBe(false);
  });
});
