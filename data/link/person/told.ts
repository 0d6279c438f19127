import { fold } from '../../lexicon/fold';
import { lateWords } from '../../words/late';
import { isOther } from './namesakes';

/*
 * What a sentence says right behind a bare name of what bears it: "Kos is a Greek island", "Kallas, a baker".
 */

/** How far behind the name the noun may stand. */
const REACH = 80;

/** The words that say so, and the article. */
const IS =
  /^(?:,|\s[—–-]|\s(?:is|was|remains|became|ist|war|bleibt|est|était|è|era|es|é|je|jest|был|была|był|była|е|on))\s(?:(?:an?|the|one of the|eine?|die|der|une?|la|le|una|uno|um|uma|een|een van de|et|en)\s|un['’])?/u;

/** Up to three words before the noun: "a small Greek island". */
const WORDS = /[\p{L}\p{M}-]+/gu;
const BEFORE_NOUN = 3;

/** Nouns for what is nobody in the news: places and gods. */
const NOBODY = lateWords(`
  god goddess deity island islands isle town towns village villages city river lake
  mountain volcano suburb insel stadt dorf fluss berg gemeinde île ville rivière commune isla ciudad pueblo río
  isola città paese fiume ilha cidade eiland stad otok mesto vas grad selo ostrov město obec wyspa miasto wieś
  rzeka город село деревня река місто горад вёска град sala miestas kaimas pilsēta saar
  linn küla saari kaupunki kylä
`);

/** "Island", "town", "god": what stands beside a name that is no person's of today. */
export const isNobody = (word: string): boolean => NOBODY.has(fold(word));

/** What a text says of a bare name: that nobody bears it, that a person of another calling does, or neither. */
export function toldOf(text: string, end: number): 'nobody' | 'person' | null {
  const behind = text.slice(end, end + REACH);
  const is = IS.exec(behind);
  if (!is) return null;
  const [clause = ''] = behind.slice(is[0].length).split(/[.,;:!?()]/u);
  const words = clause.match(WORDS)?.slice(0, BEFORE_NOUN + 1) ?? [];
  for (const word of words) {
    if (isNobody(word)) return 'nobody';
    if (isOther(word)) return 'person';
  }
  return null;
}
