import { describe, expect, it, vi } from 'vitest';
import { Gone } from '../../../components/sheet/gone';
import { sheetMarkdown } from '../../../components/sheet/markdown';
import { Sheet } from '../../../components/sheet/sheet';
import { pageSheet, storySheet } from '../../../data/library/sheet';
import { speak } from '../../texts';
import { VIK } from '../popup/sample';
import { has, press, seen, show, violations } from '../render';

const page = pageSheet(
  [VIK],
  { title: 'Harbour *news*', url: 'https://news.example/a?b=<c>', date: '2024-05-03' },
  [
    { id: 'vik', count: 1 },
    { id: 'ada-lind', count: 3 },
    { id: 'gone', count: 1 },
  ],
);
const spies = () => ({ print: vi.fn(), copy: vi.fn(), save: vi.fn() });
const inOrder = (text: string, pieces: readonly string[]) => {
  const places = pieces.map((piece) => text.indexOf(piece));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

describe('the sheet of a page', () => {
  it('says where and when, who is who by kind, what is disputed, and the sources', async () => {
    const actions = spies();
    const body = show(<Sheet sheet={page} actions={actions} />);
    inOrder(seen(body), [
      'Harbour *news*',
      '3 May 2024',
      'https://news.example/a?b=%3Cc%3E',
      'Persons',
      'Ada Lind',
      'Mayor of Vik · 3 mentions',
      'Mayor since 2019. ([1] ¶1)',
      'Places',
      'Town by the sea · 1 mention',
      'Disputed',
      'The town: Four million. ([1] ¶6)',
      'Sources',
      'Vik votes on its harbour, The Vik Post. As of 2 May 2024',
    ]);
    press(body, 'Print');
    press(body, 'Copy as Markdown');
    press(body, 'Save as Markdown');
    for (const spy of Object.values(actions)) expect(spy).toHaveBeenCalledOnce();
    expect(has(body, 'Copied')).toBe(true);
    expect(await violations(body)).toEqual([]);
  });

  it('has no heading over sources where nothing is cited', () => {
    const body = show(<Sheet sheet={{ ...page, sources: [] }} actions={spies()} />);
    expect(seen(body)).not.toContain('Sources');
  });

  it('keeps a publisher apart from the date behind it, whichever way its letters run', () => {
    const story = {
      ...page,
      publisher: 'הנמל',
      sources: page.sources.map((one) => ({ ...one, publisher: 'הנמל' })),
    };
    const body = show(<Sheet sheet={story} actions={spies()} />);
    expect(body.querySelector('.from bdi')?.textContent).toBe('הנמל');
    expect(seen(body)).toContain('הנמל · 3 May 2024');
    expect(body.querySelector('.sources bdi')?.textContent).toBe('הנמל');
    expect(seen(body)).toContain('Vik votes on its harbour, הנמל. As of 2 May 2024');
  });

  it('ends no date with two full stops where an address follows', () => {
    speak('uk');
    const sources = page.sources.map((source) => ({ ...source, url: 'https://vik.example' }));
    const text = seen(show(<Sheet sheet={{ ...page, sources }} actions={spies()} />));
    speak('en');
    expect(text).toContain('Станом на 2 травня 2024 р. · https://vik.example');
  });

  it('begins a text of a pack on the side where that is written from', () => {
    const body = show(<Sheet sheet={page} actions={spies()} />);
    const lines = [...body.querySelectorAll('.entry li')];
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter((line) => line.getAttribute('dir') !== 'auto' || !line.getAttribute('lang'))).toEqual(
      [],
    );
    // Names and titles stand on the interface's side.
    for (const whole of ['h1', '.entry h3', '.entry .role'])
      expect(body.querySelector(whole)?.firstElementChild?.localName, whole).toBe('bdi');
  });

  it('is the same in Markdown, with what it says as plain text', () => {
    expect(sheetMarkdown(page)).toBe(`# Harbour \\*news\\*

3 May 2024

<https://news.example/a?b=%3Cc%3E>

## Persons

### Ada Lind

Mayor of Vik · 3 mentions

- Mayor since 2019. (\\[1\\] ¶1)

## Places

### Vik

Town by the sea · 1 mention

## Disputed

### What the harbour cost

- **The town**: Four million. (\\[1\\] ¶6)
- **The auditors**: Nine million. (\\[1\\] ¶7)

## Sources

1. Vik votes on its harbour, The Vik Post. As of 2 May 2024
`);
  });
});

describe('the sheet of a story', () => {
  it('has its summary and its dates, and everybody in it', () => {
    const sheet = storySheet([VIK], VIK);
    inOrder(seen(show(<Sheet sheet={sheet} actions={spies()} />)), [
      'The harbour of Vik',
      'The Vik Post · 2 May 2024',
      'Ada Lind opened it herself. ([1] ¶2, 3)',
      'Timeline',
      '1 May 2024',
      'Bo Berg',
      'Events',
    ]);
    expect(sheetMarkdown(sheet)).toContain('- **1 May 2024**: The harbour opens. (\\[1\\] ¶2)');
  });

  it('says where a date is from that the article does not give', () => {
    const [first] = VIK.timeline;
    const sheet = storySheet([VIK], { ...VIK, timeline: [{ ...first!, dateNote: 'general reference' }] });
    expect(seen(show(<Sheet sheet={sheet} actions={spies()} />))).toContain('1 May 2024 (general reference)');
    expect(sheetMarkdown(sheet)).toContain('- **1 May 2024** (general reference): The harbour opens.');
  });

  it('numbers the sources of several packs through', () => {
    const world = {
      ...VIK,
      id: 'world',
      article: undefined,
      sources: [
        { title: 'Unused', asOf: '2020' },
        { title: 'Almanac', asOf: '2023' },
      ],
      disputes: [],
      entities: [{ ...VIK.entities[2]!, facts: [{ label: 'People', text: '900', cites: [2] }] }],
    };
    const sheet = storySheet([VIK, world], VIK);
    const vik = sheet.groups.flatMap(({ entries }) => entries).find(({ id }) => id === 'vik');
    expect(vik?.facts).toMatchObject([{ label: 'People', cites: [{ source: 2 }] }]);
    expect(sheet.sources.map(({ title }) => title)).toEqual(['Vik votes on its harbour', 'Almanac']);
  });
});

it('says so where the page or the story has gone', async () => {
  const body = show(<Gone />);
  expect(seen(body)).toContain('There is nothing here to print');
  expect(await violations(body)).toEqual([]);
});
