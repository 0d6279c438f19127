import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detector } from '../../../data/commands/detector';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readBundledPacks } from '../../../data/library/read-packs';
import { type Marked, readCases, readMarked } from '../../accuracy/cases';

const detect = detector(loadLexicon(compile(readBundledPacks('data/packs'))));

/** Spans and entities, as a reader would list them. */
const list = (text: string, spans: readonly Marked[]) =>
  spans.map(({ start, end, entity, also = [] }) => {
    return `${text.slice(start, end)} (at ${start}) is ${[entity, ...also].sort().join(' or ')}`;
  });

/** Every mention of the bundled packs' entities and nothing else, in sentences of our own (tests/gold). */
describe.each(readdirSync('tests/gold'))('the gold set: %s', (file) => {
  it.each(
    readCases(`tests/gold/${file}`, readMarked).map((each) => [`${each.lang}: ${each.text}`, each] as const),
  )('%s', (_, { text, lang, marked }) => {
    expect(list(text, detect(text, lang))).toEqual(list(text, marked));
  });
});
