import { expect, it } from 'vitest';
import { compile } from '../../../data/lexicon/compile';
import { openStart } from '../../../data/lexicon/page-lexicon';
import { compileSegment } from '../../../data/lexicon/segment';
import { HERE, UNSURE } from '../../../data/lexicon/skim';
import { joinStarts, startOf } from '../../../data/lexicon/start';
import { packOf } from './packs';

/** Of which made words are made, with a vowel between them that hardly an ending has. */
const LETTERS = 'bcdfghjklmnpqrstvwxz';

it('has of several lexicons all that each begins with', () => {
  const [bundled, brought] = [
    ['Ada Quill', 'velmarian'],
    ['Bo of Yel', 'zorish', 'Минск'],
  ];
  const segment = compileSegment(packOf({ brought: brought! }));
  // How a segment's names begin is known behind its last table.
  expect([...segment.tables()]).not.toHaveLength(0);
  const start = joinStarts([startOf(compile([packOf({ bundled: bundled! })])), segment.start()]);
  const lexicon = openStart(start, 'of a test');
  for (const name of [...bundled!, ...brought!])
    expect([name, lexicon.skim(`by ${name} `, []) <= UNSURE]).toEqual([name, true]);
  expect(lexicon.skim('what ordinary words say ', [])).toBeGreaterThan(HERE);
});

it('has hardly a word asked for that is no name and begins none', () => {
  // The last digit first: names and other words begin alike.
  const word = (n: number) => {
    const digits = [...n.toString(20)].reverse();
    return `Q${digits.map((digit) => LETTERS[parseInt(digit, 20)]).join('y')}`;
  };
  const words = (from: number, count: number) => Array.from({ length: count }, (_, n) => word(from + n));
  const packs = [0, 1, 2, 3].map((n) => ({
    [`alone-${n}`]: words(1000 + 400 * n, 400),
    [`first-${n}`]: words(4000 + 400 * n, 400).map((first) => `${first} Yel`),
  }));
  const lexicon = openStart(startOf(compile(packs.map((names) => packOf(names)))), 'of a test');
  const asked: number[] = [];
  // A word with a capital behind each: it could be the second of a name.
  for (const other of words(10_000, 10_000)) lexicon.skim(`by ${other} Xal `, asked);
  expect(asked.length).toBeLessThan(100);
});
