import { fold } from '../../lexicon/fold';
import { eachWord } from './each-word';
import { SportWords } from './sport-words';
import { headlineCase, sentenceAround, spaceless } from './surroundings';

/** A word of a block, folded, and where it stands. */
interface Word {
  folded: string;
  start: number;
  end: number;
}

/** A clue that stands in a block, as the block spells it. */
interface Found {
  folded: string;
  spelled: string;
  start: number;
  end: number;
}

/** A span with the text around it, folded, and where the span lies in that. */
interface Folded {
  start: number;
  end: number;
  text: string;
  from: number;
  to: number;
}

/** How much text around a candidate may hold a longer name that excludes it. */
const EXCLUSION_REACH = 60;

/** A case ending of at most this many letters may follow a clue; none a very short one. */
const ENDING = 3;
const SHORTEST_DECLINED = 4;

/** The words of a block, read once however many candidates ask. */
export class BlockWords {
  private words: Word[] | null = null;
  private sports: SportWords | null = null;
  private isHeadline: boolean | null = null;
  private around: Folded | null = null;
  private readonly found = new Map<readonly (readonly string[])[], Found[]>();

  constructor(readonly text: string) {}

  /**
   * The clues of an entity that stand in the text, as the text spells them.
   *
   * @param clues folded words or phrases.
   * @param start and `end`: the candidate, which is no clue for itself.
   * @returns those in its sentence, and those in the whole block.
   */
  clues(
    clues: readonly (readonly string[])[],
    start: number,
    end: number,
  ): { near: string[]; around: string[] } {
    const all = this.all(clues).filter((clue) => clue.start >= end || clue.end <= start);
    if (all.length === 0) return { near: [], around: [] };
    const [from, to] = sentenceAround(this.text, start, end);
    const spelled = (found: readonly Found[]) => {
      const byWord = new Map(found.map((clue) => [clue.folded, clue.spelled]));
      return [...byWord.values()];
    };
    return {
      near: spelled(all.filter((clue) => clue.start >= from && clue.end <= to)),
      around: spelled(all),
    };
  }

  /** Whether the block is set as a headline. */
  headline(): boolean {
    this.isHeadline ??= headlineCase(this.text);
    return this.isHeadline;
  }

  /** A span and the text around it, folded. Every entity that the span may mean asks for it. */
  folded(start: number, end: number): Folded {
    if (this.around?.start !== start || this.around.end !== end)
      this.around = foldAround(this.text, start, end);
    return this.around;
  }

  /** What the block has of sport. */
  sport(): SportWords {
    this.sports ??= new SportWords(this.text);
    return this.sports;
  }

  /** Every place of every clue, in order of the clues. */
  private all(clues: readonly (readonly string[])[]): Found[] {
    let found = this.found.get(clues);
    if (!found) {
      found = clues.flatMap((clue) => [...this.places(clue)]);
      this.found.set(clues, found);
    }
    return found;
  }

  private *places(clue: readonly string[]): Generator<Found> {
    const [first = ''] = clue;
    if (spaceless(first)) {
      const start = this.text.indexOf(first);
      if (start >= 0) yield { folded: first, spelled: first, start, end: start + first.length };
      return;
    }
    const words = this.read();
    for (let at = 0; at + clue.length <= words.length; at += 1) {
      if (!words[at]!.folded.startsWith(first)) continue;
      if (!clue.every((part, n) => fits(words[at + n]!.folded, part))) continue;
      const { start } = words[at]!;
      const { end } = words[at + clue.length - 1]!;
      const spelled = this.text.slice(start, end);
      yield { folded: fold(spelled), spelled, start, end };
    }
  }

  private read(): Word[] {
    this.words ??= wordsOf(this.text);
    return this.words;
  }
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => words.push({ folded: fold(text.slice(start, end)), start, end }));
  return words;
}

/** Folds a phrase: with hyphens, dashes and line breaks it is the same ("Spanish–American War"). */
export function foldPhrase(text: string): string {
  return fold(text).replace(/[\s\u2010-\u2015-]/g, ' ');
}

function foldAround(text: string, start: number, end: number): Folded {
  const before = foldPhrase(text.slice(Math.max(0, start - EXCLUSION_REACH), start));
  const own = foldPhrase(text.slice(start, end));
  const after = foldPhrase(text.slice(end, end + EXCLUSION_REACH));
  return { start, end, text: before + own + after, from: before.length, to: before.length + own.length };
}

function fits(word: string, clue: string): boolean {
  if (!word.startsWith(clue)) return false;
  const declined = clue.length >= SHORTEST_DECLINED || /\p{Script=Hangul}/u.test(clue);
  return word.length - clue.length <= (declined ? ENDING : 0);
}

/** A clue as its folded words. */
export function clueWords(clue: string): string[] {
  return wordsOf(clue).map(({ folded }) => folded);
}
