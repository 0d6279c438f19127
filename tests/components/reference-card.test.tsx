import { describe, expect, it } from 'vitest';
import { Card } from '../../components/card/card';
import { Source } from '../../components/card/source';
import type { CardContent, CardPart, CardSource } from '../../data/library/card';
import { press, seen, show, violations } from './render';
import { cardProps, HARBOUR } from './sample';

const ALMANAC: CardSource = {
  pack: 'almanac',
  title: 'Almanac',
  kind: 'reference',
  asOf: '2026-01',
  sources: [
    { title: 'The Almanac', publisher: 'Vik Press', asOf: '2026-01' },
    { title: 'Codes', asOf: '2026-01' },
  ],
};

const PART: CardPart = {
  source: ALMANAC,
  lang: 'en',
  facts: [
    { label: 'Capital', text: 'Port Elm', cites: [1] },
    { label: 'Population', text: '9.5 million', date: '2024', cites: [1] },
    { text: 'An island.', cites: [2] },
  ],
  statements: [],
  ties: [],
  disputes: [],
};

const ELM: CardContent = {
  id: 'elm',
  kind: 'place',
  name: 'Elm',
  role: 'Country in the north',
  lang: 'en',
  iso2: 'EL',
  flag: {
    box: '0 0 6 4',
    shapes: [
      ['path', { d: 'M0 0h6v4H0z', fill: '#fff' }],
      ['circle', { cx: '3', cy: '2', r: '1', fill: 'red' }],
    ],
  },
  parts: [PART],
};

const card = (content: CardContent) => show(<Card {...cardProps({ content, onPage: new Set() })} />);

describe('a card of reference', () => {
  it('draws the flag in place of the initials, and says nothing of it', () => {
    const body = card(ELM);
    const flag = body.querySelector('svg.flag')!;
    expect(flag.getAttribute('aria-hidden')).toBe('true');
    expect([...flag.children].map((shape) => [shape.localName, shape.getAttribute('fill')])).toEqual([
      ['path', '#fff'],
      ['circle', 'red'],
    ]);
    expect(body.querySelector('.mono')).toBeNull();
  });

  it('lists labelled facts as label and fact, each with its source and date', async () => {
    const body = card(ELM);
    expect(seen(body)).toContain('General background');
    expect([...body.querySelectorAll('dt')].map(seen)).toEqual(['Capital', 'Population']);
    const population = seen(body.querySelectorAll('dd')[1]!);
    expect(population).toContain('9.5 million');
    expect(population).toContain('2024');
    expect(population).toContain('[1]');
    expect([...body.querySelectorAll('.facts li')].map(seen).join()).toContain('An island.');
    expect(await violations(body)).toEqual([]);
  });

  it('sets the story apart from the background, each above its own source', () => {
    const body = card({ ...HARBOUR, parts: [HARBOUR.parts[0]!, PART] });
    expect(seen(body)).not.toContain('General background');
    press(body, 'More');
    const text = seen(body);
    const order = [
      'From another story',
      'More facts',
      'Vik votes',
      'General background',
      'Port Elm',
      'The Almanac',
    ];
    const places = order.map((piece) => text.indexOf(piece));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the source', () => {
  const source = (change: Partial<CardSource>, today: string) =>
    seen(show(<Source source={{ ...ALMANAC, ...change }} lang="en" now={new Date(today)} />));

  it('says how old it is, and so where that is more than a year', () => {
    expect(source({}, '2026-11-25')).toBe('[1] The Almanac, Vik Press; [2] Codes · As of January 2026');
    expect(source({}, '2027-02-01')).toContain('As of January 2026, more than a year ago');
  });

  it('gives each its own date where they differ', () => {
    const sources = [
      { title: 'The Almanac', asOf: '2026-01' },
      { title: 'Codes', asOf: '2025-10' },
    ];
    expect(source({ sources }, '2026-11-25')).toBe(
      '[1] The Almanac, January 2026; [2] Codes, October 2025 · As of January 2026',
    );
  });
});
