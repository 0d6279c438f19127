import type { PageWords } from './page-words';
import { isSurnameFirst, type Profile } from './profile';
import { adjacent, capitalised, wordAfter } from './surroundings';
import { isFollower } from './vocabulary';

/**
 * Where the surname comes first ("Kim Jong Un"), the given name stands behind it. This person's own would have made
 * the whole name of it; another one makes it somebody else's ("Kim Kyong Hui").
 *
 * @returns the other given name; undefined where there is none, or the surname comes last.
 */
export function otherGivenBehind(
  text: string,
  start: number,
  end: number,
  profile: Profile,
  page: PageWords,
): string | undefined {
  if (!isSurnameFirst(profile, text.slice(start, end))) return undefined;
  const after = wordAfter(text, end);
  if (!after || !adjacent(after) || !capitalised(after.word)) return undefined;
  const plain = isFollower(after.word) || page.ordinary(after.word) || page.named(after.start, after.end);
  return plain ? undefined : after.word;
}
