import { expect, test } from 'vitest';
import { neighbours } from '../../../../entrypoints/content/card/neighbours';
import type { PageMention, PageMentions } from '../../../../entrypoints/content/types';

const TEXT = 'Ada met Bo and Cy in Vik. Vikish papers saw Dee! Ada slept.';

/** Mentions of words of the text, called after them. */
function page(words: readonly (readonly [word: string, more?: Partial<PageMention>])[]) {
  const node = document.createTextNode(TEXT);
  const block = { text: TEXT, lang: 'en' } as PageMention['block'];
  const found = words.map(([word, more]) => {
    const start = TEXT.indexOf(word);
    return { block, start, end: start + word.length, entity: word.toLowerCase(), form: 'name', ...more };
  }) as PageMention[];
  const mentions: Pick<PageMentions, 'at' | 'of'> = {
    at: (_, offset) => found.find(({ start, end }) => start <= offset && offset < end) ?? null,
    of: () => found,
  };
  return (word: string, entities = [word.toLowerCase()]) =>
    neighbours(mentions, { node, offset: TEXT.indexOf(word), entities });
}

test('the other names of the sentence, the nearest first, each once', () => {
  const near = page([['Ada'], ['Bo'], ['Cy'], ['Vik'], ['Dee']]);
  expect(near('Ada')).toEqual(['bo', 'cy', 'vik']);
  expect(near('Cy')).toEqual(['vik', 'bo', 'ada']);
  expect(near('Dee')).toEqual([]);
});

test('neither words of nationality nor names of several', () => {
  const near = page([['Vikish', { form: 'demonym' }], ['papers', { also: ['x'] }], ['Dee']]);
  expect(near('Dee')).toEqual([]);
});

test('none for a name that is nobody’s yet, or for selected text', () => {
  const near = page([['Ada'], ['Bo']]);
  expect(near('Ada', ['ada', 'ada-two'])).toEqual([]);
  expect(neighbours({ at: () => null, of: () => [] }, { node: null, offset: 0, entities: ['ada'] })).toEqual(
    [],
  );
});
