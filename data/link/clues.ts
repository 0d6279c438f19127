import { fold } from '../lexicon/fold';
import { sentenceAround, spaceless } from './surroundings';

/** A word of a block, folded, and where it stands. */
interface Word {
  folded: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** A case ending of at most this many letters may follow a clue; none a very short one. */
const ENDING = 3;
const SHORTEST_DECLINED = 4;

/** The words of a block, read once however many candidates ask. */
export class BlockWords {
  private words: Word[] | null = null;

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
    const [from, to] = sentenceAround(this.text, start, end);
    const near = new Map<string, string>();
    const around = new Map<string, string>();
    for (const clue of clues) {
      const key = clue.join(' ');
      for (const [first, last] of this.places(clue)) {
        if (first.start < end && last.end > start) continue;
        const spelled = this.text.slice(first.start, last.end);
        if (!around.has(key)) around.set(key, spelled);
        if (first.start >= from && last.end <= to && !near.has(key)) near.set(key, spelled);
      }
    }
    return { near: [...new Set(near.values())], around: [...new Set(around.values())] };
  }

  private *places(clue: readonly string[]): Generator<[Word, Word]> {
    const [only = ''] = clue;
    if (spaceless(only)) {
      const start = this.text.indexOf(only);
      const place = { folded: only, start, end: start + only.length };
      if (start >= 0) yield [place, place];
      return;
    }
    const words = this.read();
    for (let at = 0; at + clue.length <= words.length; at += 1) {
      if (clue.every((part, n) => fits(words[at + n]!.folded, part)))
        yield [words[at]!, words[at + clue.length - 1]!];
    }
  }

  private read(): Word[] {
    this.words ??= [...this.text.matchAll(WORD)].map(({ 0: word, index }) => ({
      folded: fold(word),
      start: index,
      end: index + word.length,
    }));
    return this.words;
  }
}

function fits(word: string, clue: string): boolean {
  if (!word.startsWith(clue)) return false;
  return word.length - clue.length <= (clue.length >= SHORTEST_DECLINED ? ENDING : 0);
}

/** A clue as its folded words. */
export function clueWords(clue: string): string[] {
  return (clue.match(WORD) ?? []).map(fold);
}
