import { lateWords } from '../../words/late';
import type { PageWords } from '../page/page-words';
import type { Span } from '../text/span';
import {
  adjacent,
  capitalised,
  type Neighbour,
  opensSentence,
  wordAfter,
  wordBefore,
} from '../text/surroundings';
import {
  isFollower,
  isPeople,
  isPrefix,
  isWar,
  speaksAfter,
  speaksBefore,
  studiesBefore,
} from '../text/vocabulary';
import { extended } from './place-behind';
import { type PlaceContext, type PlaceName, silent } from './place-types';
import { ofTwoNations } from './two-nations';

/** "на русском", "auf Russisch", "in Russian": the language a text is in. */
const IN_LANGUAGE = /(?:^|[\s(])(?:на|по|in|into|auf|en|in het|po|på|på det)[\s-]$/iu;
const LANGUAGE_FORM =
  /(?:[сц]?ком|кою|ски|ську|isch|ian|ish|ese|ench|utch|eek|ech|ssa|sta|sku|u|[ao]is|and|ien|ol|és|án|ano|uso|ino)$/iu;

/**
 * Whether a word of nationality names a language here, or begins another proper name.
 * An ordinary adjective too ("Western") is one before a word in lower case only.
 *
 * @returns what speaks against it, null where nothing does.
 */
export function demonymAgainst(name: PlaceName, page: PageWords): PlaceContext | null {
  const { text, start, end, shared } = name;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const spelled = text.slice(start, end);
  if (
    alone(text, start, end) ||
    glossed(text, start, end) ||
    language(name) ||
    bareEnglish(spelled, before, after) ||
    isOne(text, start, end)
  )
    return silent('language');
  if (otherWord(name, before, after, page)) return silent('ordinary word');
  if (ofTwoNations(text, start, end)) return silent('people of two nations');
  if (after && adjacent(after)) {
    if (speaksAfter(after.word)) return silent('language');
    const headline = page.headline();
    // "French TV" is no station's name, "French TV University" is a name.
    const next = after.word === 'TV' ? wordAfter(text, after.end) : after;
    if (next && extended(text, next) && !(headline && page.ordinary(next.word)))
      return silent('longer name behind');
    if (isWar(after.word) && !headline) return silent('war');
    const plain = isFollower(after.word) || page.ordinary(after.word);
    if (shared && !headline && capitalised(after.word) && !plain) return silent('capital behind');
    if (shared && page.opener(after.word) && !spelled.endsWith('s') && oneOfThem(name) === null)
      return silent('opener behind');
    if (AMERICAN.test(spelled) && named(after, headline, page)) return silent('capital behind');
  }
  if (!before || !adjacent(before)) return null;
  if (speaksAfter(before.word) && before.word !== 'language') return silent('language');
  return capitalised(before.word) && isPrefix(before.word) && !page.ordinary(before.word)
    ? silent('longer name before')
    : null;
}

/** "a Finn", "a young Dane": the word that shows one of a people whose name is an ordinary word too; or null. */
export function oneOfThem({ text, start, end }: Span): string | null {
  if (!/^(?:Finn|Dane|Pole|Swede)$/u.test(text.slice(start, end))) return null;
  if (/^[\s-]\p{Lu}/u.test(text.slice(end, end + 2))) return null;
  const one = /(?:^|[\s(“"])(an?|another|one|every|young|fellow|old(?:er)?|first|only)\s$/iu;
  return one.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? null;
}

/** The nation after which more bodies, shows and products are called than after any other. */
const AMERICAN = /^American$/;

/** Whether a capitalised word behind it is part of a name: "American Registry", but "American Catholics". */
function named(after: Neighbour, headline: boolean, page: PageWords): boolean {
  const { word } = after;
  if (headline || !capitalised(word)) return false;
  const people = isFollower(word) || isPeople(word) || /^\p{Lu}{2,}/u.test(word);
  return !people && !page.given(word) && !page.ordinary(word) && !page.named(after.start, after.end);
}

/** Words of nationality that are something else in lower case, in English. */
const ORDINARY = lateWords('polish swede swedes pole poles finn dane');
const OBJECT =
  /^(?:a|an|the|your|my|his|her|our|their|it|this|that|these|those|all|with|in|off|up|until|till|down)$/u;

/** "Polish the table", a shade called Polish on a page about nails. */
function otherWord(
  { text, start, end }: PlaceName,
  before: Neighbour | null,
  after: Neighbour | null,
  page: PageWords,
): boolean {
  const spelled = text.slice(start, end);
  if (!ORDINARY.has(spelled.toLowerCase())) return false;
  if (page.ordinary(spelled)) return true;
  if (!spelled.endsWith('s') && after && adjacent(after) && OBJECT.test(after.word))
    return spelled !== 'Polish' || !before || opensSentence(text, start) || capitalised(before.word);
  return false;
}

/** English without a noun behind it is the language, but behind "the" or a verb that says what somebody is. */
const BEING = /\b(?:the|is|was|are|were|am|be|being|been|both|half|very|as)$/iu;
const LOOSE =
  /^(?:and|or|is|was|as|at|for|with|to|from|but|in|on|than|that|which|so|because|when|where|by)$/u;

function bareEnglish(spelled: string, before: Neighbour | null, after: Neighbour | null): boolean {
  if (spelled !== 'English' || !before || !adjacent(before) || BEING.test(before.word)) return false;
  return !after || !adjacent(after) || LOOSE.test(after.word);
}

/** "French is hard": a people would be many, or have an article. */
function isOne(text: string, start: number, end: number): boolean {
  if (
    !LANGUAGE_FORM.test(text.slice(start, end)) ||
    !/^\s(?:is|was|isn|wasn|has)\b/.test(text.slice(end, end + 6))
  )
    return false;
  return /(?:^|[.!?:;,]|\b(?:that|and|but|because|if|when|since|while))[\s"“‘]*$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** "(German: Wien)", "(Greek)": the language of what is quoted. */
function glossed(text: string, start: number, end: number): boolean {
  const opens = /[(;,[]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  return opens && /^\s?(?::|\)|\])/u.test(text.slice(end, end + 2));
}

/** A block of this word alone, but for what is in brackets: an entry of a list of languages. */
function alone(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && /^\s*(?:\(.*\))?\s*$/su.test(text.slice(end));
}

/** Other languages before it in a list, and how such a list ends: cheaper to compile than sets of letters. */
const LIST_END = /(?:,| and| or| &) $/;
const LISTED = /(?:\p{Lu}\p{L}+(?:, | and | or |, and |, or | & ))+$/u;

/** Words that say a language is spoken, or a German noun of one. */
function language({ text, start, end, lang }: PlaceName): boolean {
  const head = text.slice(Math.max(0, start - 60), start);
  const before = LIST_END.test(head) ? head.replace(LISTED, '') : head;
  if (speaksBefore(before)) return true;
  const spelled = text.slice(start, end);
  if (lang === 'de' && /^\p{Lu}\p{Ll}+isch$/u.test(spelled) && !opensAny(text, start)) return true;
  const ends = /^\s*(?:$|[.,;:!?)»”"–—|]|\p{Lu}|(?:and|or|und|oder|и|й|і|et|y|e|at|into|from|with)\s)/u.test(
    text.slice(end, end + 6),
  );
  if (!ends) return false;
  return studiesBefore(before) || (IN_LANGUAGE.test(before) && LANGUAGE_FORM.test(spelled));
}

function opensAny(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s*)$/u.test(text.slice(Math.max(0, at - 3), at));
}
