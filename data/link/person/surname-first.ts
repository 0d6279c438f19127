import type { PageWords } from '../page/page-words';
import { isGiven, isSurnameFirst, type Profile } from '../profile';
import { adjacent, capitalised, type Neighbour, wordAfter, wordBefore } from '../text/surroundings';
import { isFollower } from '../text/vocabulary';

/** "Петровна": who has a father's name behind the given name stands with the surname first, unless one follows. */
const HERS = /^\s\p{Lu}[а-яёіў]+[вўч]н[а-яё]{1,2}(?![а-я]|\s\p{Lu}\p{Ll})/u;
/** "Сергеевич" may be a surname: "помощник Путина Юрий Зенович". */
const HIS = /^\s\p{Lu}[а-яёіў]+[иі]ч(?![а-я]|\s\p{Lu}\p{Ll})/u;

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

/**
 * Whether a surname stands first, as directories and results have it: "Kallas A", "Kallas, T", "Kallas Kaja 3 Mill Road".
 *
 * @param own whether the word behind it is a given name of this person.
 */
export function filed(text: string, after: Neighbour, own: boolean, page: PageWords): boolean {
  if (page.surnameFirst) return false;
  const rest = text.slice(after.end, after.end + 20);
  // "LUKASHENKO, Viktor Aleksandrovich; born …"
  if (page.given(after.word) && !own && /^(?:\s[A-Z][a-z]+v(?:ich|na))?\s?[(,;]/.test(rest)) return true;
  // "Macron, J. D. Vance" are two people.
  if (/^,/.test(after.gap) && /^\.?\s?(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}/u.test(rest)) return false;
  if (/^\p{Lu}$/u.test(after.word)) return !/^[AI]$/u.test(after.word) || /^\.|^\s?(?:\d|$|[–-])/u.test(rest);
  return (own || page.given(after.word)) && /^\s\d/u.test(rest);
}
