import { lateWords } from '../../words/late';
import { adjacent, wordAfter } from '../text/surroundings';

/* "Italian-American", "Iraqi American": a people within a people, not the two countries; but "Russian-American talks". */

const AMERICAN = /^(?:American|Canadian)s?$/;
const BEHIND = /^[\s–‑-](?:American|Canadian)s?\b/;
const BEFORE = /(?:^|[^\w-])([A-Z][\w’']+)([\s–‑-])$/;
/** What a word ends in that may be of a nation or faith. */
const OF_PEOPLE = /(?:...an|ish|ese|[^aeiou]i|nic|French|Dutch|Greek|Czech|Thai|Arab|Sikh|Native)$/;
const BETWEEN = lateWords(`
  relation relations ties talks trade war wars border summit alliance treaty deal agreement project cooperation
  co-operation rivalry friendship tension tensions
`);

/** Whether a word of nationality is one half of such a people. */
export function ofTwoNations(text: string, start: number, end: number): boolean {
  const behind = BEHIND.exec(text.slice(end, end + 14))?.[0];
  if (behind !== undefined) return behind.startsWith(' ') || !between(text, end + behind.length);
  if (!AMERICAN.test(text.slice(start, end))) return false;
  const [, prefix = '', gap = ''] = BEFORE.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  if (gap === '' || /^(?:Anti|Pro|Ex|Non|Post|Pre)$/u.test(prefix)) return false;
  if (!/\s/u.test(gap)) return !between(text, end);
  return OF_PEOPLE.test(prefix);
}

function between(text: string, end: number): boolean {
  const noun = wordAfter(text, end);
  return noun !== null && adjacent(noun) && BETWEEN.has(noun.word);
}
