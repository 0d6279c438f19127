import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../data/settings/schema';
import type { MergedPage } from '../../../entrypoints/popup/merge-frames';
import { type PopupState, popupProps } from '../../../entrypoints/popup/state';
import { whySilent } from '../../../entrypoints/popup/why-unreadable';
import { spies, VIK } from '../../components/popup/sample';

const OTHER = { ...VIK, id: 'other', title: 'Another story', entities: VIK.entities.slice(2) };

const page = (...ids: string[]): MergedPage => ({
  site: 'news.example',
  state: 'ready',
  entities: ids.map((id) => ({
    id,
    name: id,
    kind: 'person',
    form: 'name',
    count: 1,
    why: [],
    frames: [{ frame: 0, count: 1 }],
  })),
});

const props = (change: Partial<PopupState> = {}) =>
  popupProps(
    {
      settings: DEFAULTS,
      packs: [OTHER, VIK],
      flags: {},
      tab: 'page',
      kind: null,
      scrolled: { page: 0, story: 0 },
      url: 'https://news.example/a',
      page: page('ada-lind', 'bo-berg'),
      query: '',
      opened: [],
      chosen: undefined,
      ...change,
    },
    {
      search: (query) => ({
        rows: [{ id: 'vik', kind: 'place', name: query, role: '', lang: 'en', pack: '' }],
        settings: [],
      }),
      namesIn: () => [],
      actions: spies(),
    },
  );

describe('what the popup shows', () => {
  it('is the story most of whose names are on the page', () => {
    expect(props().story?.id).toBe('vik-harbour');
    expect(props().stories.map(({ id }) => id)).toEqual(['vik-harbour', 'other']);
  });

  it('is no story where only one of its names is there, or none', () => {
    expect(props({ page: page('vik') }).story).toBeNull();
    expect(props({ page: null }).story).toBeNull();
  });

  it('is the story the reader chose, whatever the page says', () => {
    expect(props({ chosen: 'other' }).story?.id).toBe('other');
    expect(props({ chosen: null }).story).toBeNull();
  });

  it('gives the page’s names their roles', () => {
    const { page: state } = props();
    expect('entities' in state && state.entities.map(({ role }) => role)).toEqual([
      'Mayor of Vik',
      'Builder',
    ]);
  });

  it('says off before anything else, and quiet as the page has it', () => {
    expect(props({ settings: { ...DEFAULTS, enabled: false } }).page.state).toBe('off');
    expect(props({ page: { ...page(), state: 'quiet' } }).page.state).toBe('quiet');
    expect(props({ page: undefined }).page.state).toBe('asking');
    expect(props({ packs: [] }).page.state).toBe('empty');
    expect(props({ settings: { ...DEFAULTS, quietSites: ['news.example'] } }).siteOn).toBe(false);
  });

  it('searches only when something is typed', () => {
    expect(props({ query: '  ' }).results).toBeNull();
    expect(props({ query: 'x' }).results?.rows).toHaveLength(1);
  });

  it('is the entity opened last; one that no pack knows any more is none', () => {
    expect(props({ opened: ['vik', 'ada-lind'] }).entity).toMatchObject({ id: 'ada-lind' });
    expect(props({ opened: ['gone'] }).entity).toBeNull();
  });
});

it.each([
  [undefined, 'browser'],
  ['about:config', 'browser'],
  ['chrome://settings', 'browser'],
  ['file:///a/b.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'shop'],
  ['https://addons.mozilla.org/en-GB/', 'shop'],
  ['https://a.example/report.PDF?x=1', 'pdf'],
])('a silent page at %s is unreadable: %s', (url, why) => {
  expect(whySilent(url)).toEqual({ state: 'unreadable', why });
});

it('a silent page of the web was open before Sidelight was', () => {
  expect(whySilent('https://news.example/a')).toEqual({ state: 'reload' });
});
