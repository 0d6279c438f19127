import type { PageWords } from '../page/page-words';
import { adjacent, capitalised, type Neighbour } from '../text/surroundings';
import { isJoined } from '../text/vocabulary';

const HYPHEN = /^[-\u2010\u2011]$/u;

/** Whether a name is part of a double-barrelled one: Kos-Smith. Two names with a dash between them are two people. */
export function joined(before: Neighbour | null, after: Neighbour | null, page: PageWords): boolean {
  if (after && HYPHEN.test(after.gap) && capitalised(after.word)) {
    if (!page.named(after.start, after.end) && !/^\p{Lu}{2,}/u.test(after.word) && !page.ordinary(after.word))
      // German joins nouns so too: "Putin-Regime".
      return !page.nounCapitals || (before !== null && adjacent(before) && page.given(before.word));
  }
  if (!before || !HYPHEN.test(before.gap)) return false;
  const piece = /[\p{L}\p{M}]+$/u.exec(before.word)?.[0] ?? '';
  return capitalised(piece) && !page.named(before.start, before.end) && !isJoined(piece);
}
