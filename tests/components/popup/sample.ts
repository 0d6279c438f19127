import { vi } from 'vitest';
import type { PageRow, PopupActions, PopupProps } from '../../../components/popup/types';
import { parsePack } from '../../../data/pack/parse';
import type { Pack } from '../../../data/pack/schema';

const name = (text: string) => [{ text, lang: 'en', strength: 'full' }];

function sound(value: unknown): Pack {
  const parsed = parsePack(value);
  if (parsed.ok) return parsed.pack;
  throw new Error(JSON.stringify(parsed.problems));
}

/** A small story: four who act, tied to each other, and an event. */
export const VIK: Pack = sound({
  format: 1,
  id: 'vik-harbour',
  title: 'The harbour of Vik',
  language: 'en',
  article: {
    title: 'Vik votes on its harbour',
    publisher: 'The Vik Post',
    published: '2024-05-02',
    paragraphs: 9,
  },
  asOf: '2024-05-02',
  summary: [
    { text: 'Vik will have a larger harbour.', cites: [1] },
    { text: 'Ada Lind opened it herself.', cites: [2, 3] },
  ],
  timeline: [{ date: '2024-05-01', text: 'The harbour opens.', entities: ['ada-lind'], cites: [2] }],
  disputes: [
    {
      about: 'What the harbour cost',
      entities: ['ada-lind'],
      sides: [
        { by: 'The town', text: 'Four million.', cites: [6] },
        { by: 'The auditors', text: 'Nine million.', cites: [7] },
      ],
    },
  ],
  entities: [
    {
      id: 'ada-lind',
      kind: 'person',
      name: 'Ada Lind',
      role: 'Mayor of Vik',
      names: name('Ada Lind'),
      facts: [{ text: 'Mayor since 2019.', cites: [1] }],
      relations: [
        { to: 'vik', as: 'mayor of', cites: [1] },
        { to: 'bo-berg', as: 'sister of', cites: [2] },
      ],
    },
    {
      id: 'bo-berg',
      kind: 'person',
      name: 'Bo Berg',
      role: 'Builder',
      names: name('Bo Berg'),
      relations: [{ to: 'ada-lind', as: 'brother of', cites: [2] }],
    },
    { id: 'vik', kind: 'place', name: 'Vik', role: 'Town by the sea', names: name('Vik') },
    { id: 'vote', kind: 'event', name: 'The vote', role: 'Held in May', names: name('Vote of Vik') },
  ],
});

const row = (change: Partial<PageRow> = {}): PageRow => ({
  id: 'ada-lind',
  name: 'Ada Lind',
  kind: 'person',
  lang: 'en',
  form: 'name',
  count: 3,
  why: [],
  role: 'Mayor of Vik',
  ...change,
});

export const spies = () =>
  ({
    showTab: vi.fn(),
    showKind: vi.fn(),
    scrolled: vi.fn(),
    goTo: vi.fn(),
    openEntity: vi.fn(),
    back: vi.fn(),
    search: vi.fn(),
    setSite: vi.fn(),
    setEnabled: vi.fn(),
    setDensity: vi.fn(),
    reloadPage: vi.fn(),
    showStory: vi.fn(),
    copy: vi.fn(),
    openSheet: vi.fn(),
    openSample: vi.fn(),
    openOptions: vi.fn(),
  }) satisfies PopupActions;

/** The popup's properties on a page with two names, to be changed as a test needs. */
export const popupProps = (change: Partial<PopupProps> = {}): PopupProps => ({
  tab: 'page',
  kind: null,
  scrolled: { page: 0, story: 0 },
  site: 'news.example',
  siteOn: true,
  density: 'every',
  page: {
    state: 'ready',
    entities: [row(), row({ id: 'vik', name: 'Vik', kind: 'place', count: 1, role: 'Town by the sea' })],
  },
  stories: [VIK],
  story: VIK,
  query: '',
  results: null,
  entity: null,
  namesIn: () => [],
  actions: spies(),
  ...change,
});
