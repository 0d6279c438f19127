import type { PageWords } from '../page/page-words';
import { isGiven, isSurnameFirst, type Profile } from '../profile';
import { adjacent, capitalised, wordAfter, wordBefore } from '../text/surroundings';
import { isFollower } from '../text/vocabulary';

/** "Петровна": who has a father's name behind the given name stands with the surname first, unless one follows. */
const HERS = /^[\s\u00A0]\p{Lu}[а-яёіў]+[вўч]н[а-яё]{1,2}(?![а-я]|[\s\u00A0]\p{Lu}\p{Ll})/u;
/** "Сергеевич" may be a surname: "помощник Путина Юрий Зенович". */
const HIS = /^[\s\u00A0]\p{Lu}[а-яёіў]+[иі]ч(?![а-я]|[\s\u00A0]\p{Lu}\p{Ll})/u;

/**
 * Where the surname comes first ("Kim Jong Un", "Путин Игорь Александрович"), the given name stands behind it. This person's own would have made
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
  const after = wordAfter(text, end);
  if (!after || !adjacent(after) || !capitalised(after.word)) return undefined;
  if (!isSurnameFirst(profile, text.slice(start, end))) {
    const before = wordBefore(text, start);
    const behind = text.slice(after.end);
    const filed = HERS.test(behind) || ((!before || !adjacent(before)) && HIS.test(behind));
    return filed && !isGiven(profile, after.word, true) ? after.word : undefined;
  }
  const plain = isFollower(after.word) || page.ordinary(after.word) || page.named(after.start, after.end);
  return plain ? undefined : after.word;
}
