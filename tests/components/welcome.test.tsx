import { describe, expect, it, vi } from 'vitest';
import type { Shortcut } from '../../components/options/types';
import { AMBIGUOUS, ARTICLE } from '../../components/welcome/article';
import { SAMPLE_KINDS, type Trial } from '../../components/welcome/types';
import { Welcome } from '../../components/welcome/welcome';
import { compile } from '../../data/lexicon/compile';
import { loadLexicon } from '../../data/lexicon/load';
import { readBundledPacks } from '../../data/library/read-packs';
import { createLinker } from '../../data/link/linker';
import { press, seen, show, violations } from './render';

const KEYS: Shortcut[] = [
  { command: 'next-mention', keys: 'Alt+Shift+J' },
  { command: 'previous-mention', keys: '' },
];

const EVERYTHING: Trial[] = [
  'rest',
  'pin',
  'inside',
  'choice',
  'keys',
  'select',
  'toolbar',
  'kind-person',
  'kind-place',
  'kind-organisation',
  'kind-event',
];

const welcome = (
  shortcuts: Shortcut[] = KEYS,
  openOptions = vi.fn(),
  tried: Trial[] = [],
  touch = false,
) => ({
  body: show(
    <Welcome shortcuts={shortcuts} tried={new Set(tried)} touch={touch} openOptions={openOptions} />,
  ),
  openOptions,
});

describe('the welcome page', () => {
  it('has nothing axe objects to', async () => {
    expect(await violations(welcome().body)).toEqual([]);
    expect(await violations(welcome([]).body)).toEqual([]);
  });

  it('names the keys that are set now', () => {
    const text = seen(welcome().body);
    expect(text).toContain('By keyboard: Alt+Shift+J the next name, Enter');
    expect(text).not.toContain('the name before');
  });

  it('ticks what is tried, and says how much that is', async () => {
    const ticked = (body: ParentNode) => [...body.querySelectorAll('.steps > [data-done]')].length;
    const said = (body: ParentNode) => seen(body.querySelector('[role=status]')!);
    const fresh = welcome().body;
    expect(ticked(fresh)).toBe(0);
    expect(said(fresh)).toBe('');
    const some = welcome(KEYS, vi.fn(), ['rest', 'pin', 'kind-person']).body;
    expect(ticked(some)).toBe(2);
    expect(said(some)).toBe('2 of 8 tried');
    expect(seen(some)).toContain('Tried: Persons');
    expect(seen(some)).not.toContain('Tried: Places');
    expect(await violations(some)).toEqual([]);
    const all = welcome(KEYS, vi.fn(), EVERYTHING).body;
    expect(ticked(all)).toBe(8);
    expect(said(all)).toContain('You have tried everything.');
  });

  it('asks for no keys where none are set', () => {
    const none = KEYS.map((key) => ({ ...key, keys: '' }));
    const { body } = welcome(
      none,
      vi.fn(),
      EVERYTHING.filter((trial) => trial !== 'keys'),
    );
    expect(seen(body.querySelector('[role=status]')!)).toContain('You have tried everything.');
  });

  it('asks for neither keys nor a mouse where there is but a finger', () => {
    const tried = EVERYTHING.filter((trial) => trial !== 'keys' && trial !== 'select');
    const { body } = welcome(KEYS, vi.fn(), tried, true);
    expect(seen(body)).not.toMatch(/keyboard|mouse/);
    expect(seen(body.querySelector('[role=status]')!)).toContain('You have tried everything.');
  });

  it('says where keys are set when none is', () => {
    const { body, openOptions } = welcome(KEYS.map((key) => ({ ...key, keys: '' })));
    expect(seen(body)).toContain('No keys are set');
    press(body, 'Shortcuts');
    expect(openOptions).toHaveBeenCalledExactlyOnceWith('shortcuts');
  });

  it('leads to the settings and to what is said on privacy', () => {
    const { body, openOptions } = welcome();
    press(body, 'Open the settings');
    expect(openOptions).toHaveBeenLastCalledWith();
    press(body, 'More about privacy');
    expect(openOptions).toHaveBeenLastCalledWith('privacy');
  });
});

describe('the sample article', () => {
  const packs = readBundledPacks('data/packs');
  const linker = createLinker<number>(loadLexicon(compile(packs)), { lang: 'en' });
  const texts = [ARTICLE.title, ...ARTICLE.paragraphs];
  texts.forEach((text, key) => {
    linker.set(key, { text, lang: 'en', role: key === 0 ? 'heading' : 'prose' });
  });
  const mentions = [...linker.link()].flatMap(([key, found]) =>
    found.map(({ start, end, ...mention }) => ({ ...mention, text: texts[key]!.slice(start, end) })),
  );

  it('holds every entity of the story', () => {
    const story = packs.find(({ id }) => id === 'belarus-election-2025')!;
    const found = new Set(mentions.map(({ entity }) => entity));
    expect(story.entities.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('holds every kind of mention: whole names, surnames, handles, words of nationality', () => {
    const spelled = (entity: string) =>
      mentions.filter((one) => one.entity === entity).map(({ text }) => text);
    expect(spelled('kaja-kallas')).toEqual(['Kaja Kallas', '@kajakallas', 'Kallas', 'Kallas']);
    expect(spelled('sviatlana-tsikhanouskaya')).toEqual([
      'Sviatlana Tsikhanouskaya',
      '@Tsihanouskaya',
      'Tsikhanouskaya',
    ]);
    expect(spelled('alexander-lukashenko')).toEqual(['Alexander Lukashenko', 'Lukashenko', 'Lukashenko']);
    expect(spelled('x')).toEqual(['X']);
    expect(spelled('european-union')).toEqual(['European Union', 'E.U.']);
    expect(new Set(mentions.map(({ form }) => form))).toEqual(new Set(['name', 'handle', 'demonym']));
  });

  it('holds a name that two countries bear, and a card for each kind there is to try', () => {
    const [ambiguous] = mentions.filter(({ text }) => text === AMBIGUOUS);
    expect(ambiguous?.also).toHaveLength(1);
    const kinds = new Map(packs.flatMap(({ entities }) => entities.map(({ id, kind }) => [id, kind])));
    const found = new Set(mentions.map(({ entity }) => kinds.get(entity)));
    for (const kind of SAMPLE_KINDS) expect(found).toContain(kind);
  });

  it('has something of the same spelling that is not marked: the western border', () => {
    expect(
      mentions.filter(({ entity }) => entity === 'the-west').map(({ text }) => text.toLowerCase()),
    ).toEqual(['the west', 'the west']);
  });
});
