import { expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { UNSURE } from '../../../data/lexicon/skim';
import { startOf } from '../../../data/lexicon/start';
import { packOf } from './packs';

// Filters of a few names let too much pass.
const fillers = Array.from({ length: 300 }, (_, n) => `Xo${n}x Yel`);
const page = openStart(
  startOf(
    compile([
      packOf({
        bo: ['Bo'],
        kallas: ['Kallas'],
        ada: ['Ada Quill'],
        elin: ['Elin von Quill'],
        filler: fillers,
      }),
    ]),
  ),
  'of a test',
);
const { first } = page;

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

it.each([
  ['with a capital behind it', 'Ada Quill', ['Ada']],
  ['before a word in lower case, as no name of its has', 'Ada quilts', []],
  ['before a word in lower case, as a name of its has', 'Elin von Quill', ['Elin']],
  ['behind which the text ends', 'Ada', []],
])('stops at the first word of a name %s, or does not', (_, text, found) => {
  expect(stops(`by ${text}`)).toEqual(found);
});

/** The end of a text that has to be looked at again with the next. */
function kept(text: string): string {
  const seen = page.skim(text, []);
  return text.slice(seen > UNSURE ? seen : UNSURE - seen);
}

it('has an end of a text looked at again that may become a name', () => {
  const ends = ['B', 'Bo', 'Bokk', 'Ka', 'Kal', 'Kalla', 'Kallasi', 'Ad', 'Ada', 'Adaga'];
  expect(ends.map((end) => kept(`by ${end}`))).toEqual(ends);
});

it('reads no word at the end of a text before it has become one', () => {
  expect(['by Kalla', 'by Bokk'].map(stops)).toEqual([[], []]);
});

it('passes over the end of a text that cannot become one', () => {
  const texts = ['by T', 'by the', 'by Qu', 'by Kom', 'by Bookkeepers', 'by Bo then', 'by Kalla.'];
  expect(texts.map(kept)).toEqual(texts.map(() => ''));
  expect(texts.slice(0, 5).map(stops)).toEqual([[], [], [], [], []]);
});
