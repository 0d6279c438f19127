import { describe, expect, it } from 'vitest';
import { linkText } from '../../../data/commands/detector';
import { compile } from '../../../data/lexicon/compile';
import { loadLexicon } from '../../../data/lexicon/load';
import { readBundledPacks } from '../../../data/library/read-packs';

const lexicon = loadLexicon(compile(readBundledPacks('data/packs')));

/** What a text's candidates that are passed over are, and why. */
const silences = (text: string) =>
  linkText(lexicon, text, 'en')
    .silences()
    .map(({ start, end, entity, rule }) => [text.slice(start, end), entity, rule]);

describe('what is passed over, and by which rule', () => {
  it.each([
    ['Rain in Norway.\n\nRadio Norway said so.', 'Norway', 'norway', 'longer name before'],
    ['The film was made by Neil Ireland.', 'Ireland', 'ireland', 'given name before'],
    ['Latvia v Malta was dull.', 'Malta', 'malta', 'team beside a score or an opponent'],
    ['He lives in Poland, Ohio.', 'Poland', 'poland', 'town in America'],
    ['Chad smiled.', 'Chad', 'chad', 'too little evidence'],
  ])('%s', (text, spelled, entity, rule) => {
    expect(silences(text)).toContainEqual([spelled, entity, rule]);
  });

  it('is nothing where all is a mention', () => {
    expect(silences('Rain in Norway.')).toEqual([]);
  });
});
