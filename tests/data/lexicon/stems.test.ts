import { expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { startOf } from '../../../data/lexicon/start';
import { packOf } from './packs';

// Filters of a few names let too much pass.
const fillers = Array.from({ length: 300 }, (_, n) => `Xo${n}x Yel`);
const { first } = openStart(
  startOf(compile([packOf({ bo: ['Bo'], kallas: ['Kallas'], ada: ['Ada Quill'], filler: fillers })])),
  'of a test',
);

/** The words of a text that are looked at closer. */
function stops(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; first.next(text, from); from = first.reader.end)
    found.push(text.slice(first.reader.start, first.reader.end));
  return found;
}

it.each(['Bo', 'Kallas', 'Kallasile', 'Ada'])('stops at a name, with an ending or without: %s', (word) => {
  expect(stops(`by ${word}, again`)).toEqual([word]);
});

it.each([
  ['a short name, and goes on as no ending does', 'Boulevard'],
  ['a short name, and is longer than any with an ending', 'Bookkeepers'],
  ['a longer name, and goes on as no ending does', 'Kallmannia'],
])('passes over a word that begins as %s', (_, word) => {
  expect(stops(`by ${word}, again`)).toEqual([]);
});

it('stops where a text ends amid what may become a name', () => {
  expect(['by B', 'by Bo', 'by Ka', 'by Kal', 'by Kalla', 'by Ad'].map(stops)).toEqual([
    ['B'],
    ['Bo'],
    ['Ka'],
    ['Kal'],
    ['Kalla'],
    ['Ad'],
  ]);
});

it('passes over the end of a text that cannot become one', () => {
  expect(['by T', 'by the', 'by Qu', 'by Kom', 'by Bookkeepers'].map(stops)).toEqual([[], [], [], [], []]);
});
