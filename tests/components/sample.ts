import { vi } from 'vitest';
import type { CardActions, CardProps } from '../../components/card/types';
import type { CardContent } from '../../data/library/card';

export const HARBOUR: CardContent = {
  id: 'ada-lind',
  kind: 'person',
  name: 'Ada Lind',
  role: 'Mayor of Vik',
  lang: 'en',
  native: { text: 'Áda Lind', lang: 'se' },
  parts: [
    {
      source: {
        pack: 'vik-harbour',
        title: 'The harbour of Vik',
        kind: 'story',
        asOf: '2024-05-02',
        article: {
          title: 'Vik votes on its harbour',
          publisher: 'The Vik Post',
          url: 'https://example.org/vik',
        },
      },
      lang: 'en',
      facts: [
        { text: 'Mayor since 2019.', cites: [1] },
        { text: 'Opened the harbour that Bo Berg built.', date: '2024-05-01', cites: [2, 3, 4] },
        { text: 'Stands for another term.', cites: [5] },
        { text: 'Keeps bees.', cites: [9] },
      ],
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
      ties: [
        { to: 'vik', name: 'Vik', kind: 'place', as: 'mayor of', cites: [1] },
        { to: 'bo-berg', name: 'Bo Berg', kind: 'person', as: 'sister of', cites: [2] },
        { to: 'bo-berg', name: 'Bo Berg', kind: 'person', as: 'employer of', cites: [3] },
      ],
      statements: [
        { text: 'The harbour pays for itself.', date: '2024-05', where: 'a speech', cites: [8] },
        { text: 'Bees need no permit.', cites: [9] },
      ],
    },
    {
      source: {
        pack: 'mayors',
        title: 'Mayors',
        kind: 'reference',
        asOf: '2023',
        sources: [{ title: 'List of mayors', asOf: '2023' }],
      },
      lang: 'en',
      facts: [{ text: '1970', label: 'Born', cites: [1] }],
      disputes: [],
      ties: [],
      statements: [],
    },
  ],
};

/** A card's properties, with actions that do nothing, to be changed as a test needs. */
export const cardProps = (change: Partial<CardProps> = {}): CardProps => ({
  content: HARBOUR,
  spelled: 'Lind',
  why: [{ code: 'title', text: 'Mayor' }],
  onPage: new Set(['bo-berg']),
  namesIn: (text) => {
    const start = text.indexOf('Bo Berg');
    return start < 0 ? [] : [{ start, end: start + 7, entity: 'bo-berg' }];
  },
  site: 'example.org',
  pinned: false,
  canGoBack: false,
  sheet: false,
  brief: false,
  actions: {
    open() {},
    back() {},
    pin() {},
    close() {},
    copy() {},
    mute() {},
    unmute() {},
    shorten() {},
  },
  ...change,
});

/** What a card can be asked to do, each noting what it was called with. */
export const spies = () =>
  ({
    open: vi.fn(),
    back: vi.fn(),
    pin: vi.fn(),
    close: vi.fn(),
    copy: vi.fn(),
    mute: vi.fn(),
    unmute: vi.fn(),
    shorten: vi.fn(),
  }) satisfies CardActions;
