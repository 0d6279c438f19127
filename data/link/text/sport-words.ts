import { fold } from '../../lexicon/fold';
import { eachWord } from './each-word';
import { mayBeSport, SCORE, SLUG, type SportCount, sporting, sportingThroughout, sportOf } from './sport';
import { sentenceAround } from './surroundings';

/** Longer blocks are judged sentence by sentence. */
const SHORT_BLOCK = 800;

/** A word of sport, or a score. */
interface Found {
  start: number;
  sort: keyof SportCount;
}

/** What a block has of sport. */
export class SportWords {
  /** How many words the block has in all. */
  readonly words: number;
  private readonly found: Found[] = [];

  constructor(private readonly text: string) {
    const { found } = this;
    let words = 0;
    eachWord(text, (start, end) => {
      words += 1;
      if (!mayBeSport(text, start, end)) return;
      const sort = sportOf(fold(text.slice(start, end)));
      if (sort) found.push({ start, sort });
    });
    this.words = words;
    // A heading of sport stands for the whole page.
    const heading = headingOf(text);
    if (found.some(({ start }) => start < heading))
      found.push({ start: 0, sort: 'alone' }, { start: 0, sort: 'alone' });
    if (DIGIT.test(text))
      for (const { index } of text.matchAll(SCORE)) found.push({ start: index, sort: 'strong' });
  }

  /** Words of sport, and scores, by their sort. */
  get sports(): SportCount {
    return count(this.found);
  }

  /** Whether the sentence of a span, or the whole of a short block, speaks of sport. */
  around(start: number, end: number): boolean {
    const { found, text } = this;
    if (found.length === 0) return false;
    const [from, to] = sentenceAround(text, start, end);
    const sentence = count(found.filter((word) => word.start >= from && word.start < to));
    return sporting(sentence) || (text.length < SHORT_BLOCK && sportingThroughout(count(found)));
  }
}

const DIGIT = /[\d½]/;

/** With what stands before it; told first, for sets of letters take long to compile. */
const LONGEST_HEADING = 40;

/** Where the heading ends that an agency puts before a text; 0 where there is none. */
function headingOf(text: string): number {
  const dash = text.search(/ [-–] /);
  if (dash < 0 || dash > LONGEST_HEADING) return 0;
  return SLUG.exec(text)?.[0].length ?? 0;
}

function count(found: readonly Found[]): SportCount {
  const sum = { alone: 0, strong: 0, weak: 0 };
  for (const { sort } of found) sum[sort] += 1;
  return sum;
}
