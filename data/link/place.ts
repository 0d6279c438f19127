import type { PageWords } from './person';
import {
  adjacent,
  capitalised,
  headlineCase,
  type Neighbour,
  opensSentence,
  wordAfter,
  wordBefore,
} from './surroundings';
import {
  isAdjective,
  isDate,
  isExtender,
  isFollower,
  isOpener,
  isPrefix,
  isTitle,
  speaksAfter,
  speaksBefore,
} from './vocabulary';

/** Bodies that have a place in their name: "Bank of Ireland". */
const BODY_OF =
  /\b(?:Bank|University|College|Institute|Radio|Voice|Air|Miss|Isle|Gulf|Sea|Bay|Cape) of (?:the )?$/u;
/** "the West of England", "Westen des Landes": a direction. */
const OF = new Set('of des der von de du di do da della del dello of-the'.split(' '));

/** Languages in which a capital behind a place's name mostly makes a longer name of it. */
const ENGLISH = new Set(['', 'en']);
/** "the President of Ukraine Petro …": the name ends here. */
const LINKED = /\b(?:of|in|from|to|with|against)[\s\u00A0]$/u;

/** Whether one of the next capitalised words makes a longer name: "Belarus State University". */
function extended(text: string, first: Neighbour): boolean {
  let next: Neighbour | null = first;
  for (let words = 0; next && adjacent(next) && capitalised(next.word) && words < 3; words += 1) {
    if (isExtender(next.word)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}

/** Whether the words beside the name of a place or body make another name of it. */
export function placeAgainst(
  text: string,
  start: number,
  end: number,
  shared: boolean,
  body: boolean,
  lang: string,
  page: PageWords,
): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const headline = headlineCase(text);
  if (BODY_OF.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (after && adjacent(after)) {
    if (extended(text, after) && !(headline && page.ordinary(after.word))) return true;
    if (shared && OF.has(after.word)) return true;
    const plain =
      !capitalised(after.word) ||
      isFollower(after.word) ||
      isDate(after.word) ||
      isTitle(after.word) ||
      isOpener(after.word) ||
      /^\p{Lu}{2,}/u.test(after.word) ||
      page.named(after.start, after.end) ||
      page.ordinary(after.word) ||
      LINKED.test(text.slice(Math.max(0, start - 10), start));
    // Elsewhere a person's name may follow: "президент Украины Пётр …".
    if (!plain && !headline && !body && ENGLISH.has(lang)) return true;
  }
  if (before && adjacent(before) && capitalised(before.word)) {
    if (isPrefix(before.word) && !(opensSentence(text, before.start) && page.ordinary(before.word)))
      return true;
    const plain =
      isAdjective(before.word) ||
      isOpener(before.word) ||
      isDate(before.word) ||
      isTitle(before.word) ||
      isFollower(before.word) ||
      /^\p{Lu}{2,}$/u.test(before.word) ||
      page.named(before.start, before.end) ||
      page.ordinary(before.word) ||
      opensSentence(text, before.start);
    if (!plain && !headline && !body) return true;
  }
  return false;
}

/** Whether a word of nationality names a language here, or begins another proper name. */
export function demonymAgainst(text: string, start: number, end: number, page: PageWords): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (after && adjacent(after)) {
    if (speaksAfter(after.word)) return true;
    if (extended(text, after) && !headlineCase(text)) return true;
  }
  if (!before || !adjacent(before)) return false;
  if (speaksBefore(before.word)) return true;
  return (
    capitalised(before.word) &&
    isPrefix(before.word) &&
    !page.ordinary(before.word) &&
    before.word !== 'Visit'
  );
}

/** Words before the platform X, where a variable or a person would not stand. */
const ON =
  /(?:\b(?:on|to|via|through|from|using|platform|network|site|auf|bei|sur|en|su|op|på|na|w|no|em|pe)|в|у|на)[\s\u00A0]+$/iu;

/** Whether a name of one letter stands where the platform of that name would. */
export function letterAgainst(text: string, start: number, end: number): boolean {
  const next = text[end] ?? '';
  if (/[-+=²³^*/\\%°'’\d]/u.test(next) && !/^['’]s\b/u.test(text.slice(end))) return true;
  if (!ON.test(text.slice(Math.max(0, start - 14), start))) return true;
  const after = wordAfter(text, end);
  return (
    after !== null &&
    adjacent(after) &&
    /^(?:axis|axes|chromosome|and y|or y|factor|ray|rays|marks?)$/iu.test(after.word)
  );
}
