import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detector } from '../../../data/commands/detector';
import { readBundledPacks } from '../../../data/lexicon/bundle-plugin';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readCases, readMarked } from '../../accuracy/cases';

const packs = readBundledPacks('data/packs');
const story = packs.find(({ id }) => id === 'belarus-election-2025')!;
const known = new Set(story.entities.map(({ id }) => id));
const detect = detector(loadLexicon(compile(packs)));

/** Spans and entities, as a reader would list them. */
const list = (text: string, spans: readonly { start: number; end: number; entity: string }[]) =>
  spans.map(({ start, end, entity }) => `${text.slice(start, end)} (at ${start}) is ${entity}`);

/** Every mention of the story's entities and nothing else, in sentences of our own (tests/gold). */
describe.each(readdirSync('tests/gold'))('the gold set: %s', (file) => {
  it.each(
    readCases(`tests/gold/${file}`, readMarked).map((each) => [`${each.lang}: ${each.text}`, each] as const),
  )('%s', (_, { text, lang, marked }) => {
    const found = detect(text, lang).filter(({ entity }) => known.has(entity));
    expect(list(text, found)).toEqual(list(text, marked));
  });
});
