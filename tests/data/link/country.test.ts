import { describe, expect, it } from 'vitest';
import { detector } from '../../../data/commands/detector';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { parsePack } from '../../../data/pack/parse';
import type { PackInput } from '../../../data/pack/schema';

type Names = PackInput['entities'][number]['names'];

const entity = (id: string, kind: 'place' | 'person', names: Names, clues: string[] = []) => ({
  id,
  kind,
  name: names[0]!.text,
  role: 'of a test',
  names,
  clues,
});

/** A reference pack: it tells no story whose other members could speak for a name. */
const parsed = parsePack({
  format: 1,
  id: 'atlas',
  title: 'Atlas',
  language: 'en',
  sources: [{ title: 'Atlas', asOf: '2026-01' }],
  asOf: '2026-01',
  entities: [
    entity(
      'turkey',
      'place',
      [
        { text: 'Turkey', strength: 'shared' },
        { text: 'Turkish', strength: 'full', form: 'demonym' },
      ],
      ['Ankara', 'Istanbul'],
    ),
    entity(
      'georgia',
      'place',
      [
        { text: 'Georgia', strength: 'shared' },
        { text: 'Georgian', strength: 'shared', form: 'demonym' },
      ],
      ['Tbilisi'],
    ),
    entity('nam-do-ri', 'person', [
      { text: 'Nam Do Ri', strength: 'full' },
      { text: 'Nam', strength: 'short' },
    ]),
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const detect = detector(loadLexicon(compile([parsed.pack])));
const found = (text: string) => detect(text, 'en').map((mention) => mention.text);

describe('a country whose name is an ordinary word, in a reference', () => {
  it.each([
    ['a word that belongs to it is in the sentence', 'Leaders met in Istanbul, as Turkey had asked.', 1],
    [
      'its people are named elsewhere on the page',
      'Turkey closed the border.\n\nThe Turkish army said so.',
      2,
    ],
    ['a clue stood with it elsewhere', 'Georgia voted.\n\nCrowds in Tbilisi said Georgia had chosen.', 2],
  ])('is found where %s', (_, text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it.each([
    'Nobody knew why the clerk was called Turkey.',
    'Georgia Marsh was born in Tbilisi.\n\nLater Georgia moved to Leeds.',
    'We had Turkey and pie for dinner.',
    'Georgia packed her bags and left for Savannah.',
    'They live in a Georgian house in Bath.',
  ])('stays unmarked in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('stays unmarked where the page has the word in lower case', () => {
    expect(found('Turkey takes three hours in the oven.\n\nRub the turkey with Turkish salt.')).toEqual([
      'Turkish',
    ]);
  });

  it('makes its shared word of nationality clear as well', () => {
    expect(found('The Georgian cabinet sat in Tbilisi. Georgia waited.')).toEqual(['Georgian', 'Georgia']);
  });
});

describe('the card of a country from a reference', () => {
  it('says which word elsewhere speaks for the country', () => {
    const mention = detect('Turkey closed the border.\n\nThe Turkish army said so.', 'en')[0]!;
    expect(mention.why).toEqual(['A word that belongs to it stands on this page: “Turkish”.']);
  });
});

describe('a word of nationality', () => {
  it.each([
    ['no part of a station’s name', 'Turkish TV showed it.', ['Turkish']],
    ['part of a longer name', 'She taught at Turkish TV University.', []],
  ])('is %s: %s', (_, text, texts) => {
    expect(found(text)).toEqual(texts);
  });
});

describe('a surname that comes first', () => {
  it('is somebody else’s before another given name', () => {
    expect(found('Nam Do Ri spoke. His aunt, Nam Sol Bi, listened.')).toEqual(['Nam Do Ri']);
  });

  it('makes nobody of a verb in a headline', () => {
    expect(found('Nam Greets Farmers From North\n\nNam Do Ri spoke. Later Nam left.')).toEqual([
      'Nam Do Ri',
      'Nam',
    ]);
  });

  it('is confirmed by the whole name', () => {
    expect(found('Nam Do Ri spoke. Later Nam left.')).toEqual(['Nam Do Ri', 'Nam']);
  });
});
