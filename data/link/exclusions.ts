import type { Fit } from './fit';
import type { Profile } from './profile';
import type { BlockWords } from './text/clues';
import type { Span } from './text/span';
import { capitalised, caseless, wordAfter } from './text/surroundings';

/** A longer name in which a name of an entity means something else. */
interface Longer {
  /** Folded. */
  phrase: string;
  /** Whether it goes on behind the candidate. */
  goesOn: boolean;
}

/** "Donald Trump Jr", as it is folded. */
const JUNIOR = /\bjr$/;

/**
 * Whether a candidate stands in a longer name that its entity's pack excludes.
 *
 * @returns that longer name, as a rival where somebody else bears it; null where the candidate stands in none.
 */
export function insideLonger(
  { profile, strength }: Pick<Fit, 'profile' | 'strength'>,
  words: BlockWords,
  span: Span,
): { rival?: string } | null {
  const longer = longerName(profile, words, span);
  if (!longer) return null;
  // "Melania Trump" is another of that name, "Trump Tower" is not.
  const rivals =
    profile.entity.kind === 'person' ? !longer.goesOn || JUNIOR.test(longer.phrase) : strength === 'shared';
  return rivals ? { rival: longer.phrase } : {};
}

function longerName({ exclusions }: Profile, words: BlockWords, { start, end }: Span): Longer | undefined {
  if (exclusions.length === 0) return undefined;
  const { text, from, to } = words.folded(start, end);
  const next = wordAfter(words.text, end);
  // "US Open" is no tournament in "US open skies".
  const proper = !next || capitalised(next.word) || caseless(next.word);
  for (const { phrase, capital } of exclusions) {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      const stop = at + phrase.length;
      // "Kosovo" is longer than "Kos", "Martu Kosovou" is she.
      if (at > from && stop < to) continue;
      if (at < to && stop > from && (stop <= to || proper || !capital)) return { phrase, goesOn: stop > to };
    }
  }
  return undefined;
}
