import { isGivenName, isSurname, mereWord, pairAlone, personal, signs } from './called';
import type { Doubt } from './context';
import { elsewhere } from './elsewhere';
import { itemBefore } from './list';
import { isBody, isOther, isStreet } from './namesakes';
import type { PageWords } from './page-words';
import {
  adjacent,
  capitalised,
  capitals,
  type Neighbour,
  opensSentence,
  quoted,
  sentenceAround,
  wordAfter,
  wordBefore,
} from './surroundings';
import { plays } from './team';
import {
  isAdjective,
  isDate,
  isExtender,
  isFollower,
  isParticle,
  isPrefix,
  isPreposition,
  isTitle,
  isWar,
} from './vocabulary';

/** What the words beside the name of a place or body say. */
export interface PlaceContext {
  /** Enough to stay silent: part of another name, a direction, a team. */
  against: boolean;
  /** The rule that was enough. */
  rule?: string;
  /** A given name before it: somebody is called so. */
  rival?: string;
  /** Perhaps another word: the page must speak for it. */
  doubt?: Doubt;
  /** It stands where places do. */
  placed?: boolean;
}

/** What is asked of a place's or body's name. */
export interface PlaceName {
  text: string;
  start: number;
  end: number;
  /** An ordinary word too. */
  shared: boolean;
  /** A body, not a place. */
  body: boolean;
  lang: string;
}

const silent = (rule: string, rival?: string): PlaceContext => ({
  against: true,
  rule,
  ...(rival !== undefined && { rival }),
});
const NOTHING: PlaceContext = { against: false };

/** Bodies and works that have a place in their name: "Bank of Ireland". */
const OF_PLACE =
  /\b(?:Bank|University|College|Institute|Radio|Voice|Air|Miss|Isle|Gulf|Sea|Bay|Cape|Party|Church|Museum|Order|Times|Battle|Knights|Rock|Straits?|Society|Academy|Library|Treaty|Legion|Companion|Bishop|Archbishop|Telegraph|Scouts|Workers|Hospital|Jewel|Club|Trust|Board|League|Union|Confederation|Association|Corporation|Front|Rebirth|Birds) of (?:the )?(?:Western |Eastern )?$/u;
/** "the West of England", "Westen des Landes": a direction. */
const OF = new Set('of des der von de du di do da della del dello'.split(' '));

/** Languages in which a capital behind a place's name mostly makes a longer name of it. */
const ENGLISH = new Set(['', 'en']);
/** "the President of Ukraine Petro …": the name ends here. */
const LINKED = /\b(?:of|in|from|to|with|against)[\s\u00A0]$/u;
const ARTICLE = /^(?:the|der|die|das|l|le|la|el|il|o)[\s'’]/iu;

/** Whether one of the next capitalised words makes a longer name: "Belarus State University". */
export function extended(text: string, first: Neighbour): boolean {
  let next: Neighbour | null = first;
  let last = '';
  for (let words = 0; next && adjacent(next) && capitalised(next.word) && words < 3; words += 1) {
    // The central bank of a state is one of its organs.
    const organ = /^banks?$/iu.test(next.word) && /^(?:Central|Reserve|National|State)$/u.test(last);
    if (isExtender(next.word) && !organ) return true;
    last = next.word;
    next = wordAfter(text, next.end);
  }
  return false;
}

/** Whether the words beside the name of a place or body make another name of it. */
export function placeContext(name: PlaceName, page: PageWords): PlaceContext {
  const { text, start, end, body } = name;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (OF_PLACE.test(text.slice(Math.max(0, start - 34), start))) return silent('body of the place');
  if (numbered(name)) return silent('number behind');
  const placed = !body && located(name, before, page);
  if (!body) {
    const rule = otherThing(name, before, after, placed, page);
    if (rule) return silent(rule);
  }
  const headline = page.headline();
  if (after && adjacent(after)) {
    const longer = goesOn(name, after, headline, page);
    if (longer) return longer;
  }
  const begins = before && adjacent(before) ? beginsBefore(name, before, headline, page) : NOTHING;
  if (begins.against) return begins;
  return shouted(name) ? { against: false, doubt: 'subject' } : { against: false, placed };
}

/** What the name of a place may be beside the place. */
function otherThing(
  name: PlaceName,
  before: Neighbour | null,
  after: Neighbour | null,
  placed: boolean,
  page: PageWords,
): string | null {
  const { text, start, end } = name;
  if (model(name)) return 'model';
  if (elsewhere(text, end)) return 'town in America';
  if (quoted(text, start, end)) return 'title in quotation marks';
  if (plays(text, start, end, before, after, name.lang)) return 'team beside a score or an opponent';
  if (!placed && page.sporting(start, end)) return 'team in a sentence about sport';
  if (signs(text, start)) return 'byline';
  return pronoun(name, before) ? 'pronoun' : null;
}

/** Whether the word behind belongs to a longer name. */
function goesOn(
  { text, start, end, shared, body, lang }: PlaceName,
  after: Neighbour,
  headline: boolean,
  page: PageWords,
): PlaceContext | null {
  const { word } = after;
  if (extended(text, after) && !(headline && page.ordinary(word))) return silent('longer name behind');
  if (isWar(word) && !body && !headline) return silent('war');
  if (shared && (OF.has(word) || (lang === 'de' && /^\p{Lu}\p{Ll}+s$/u.test(word))))
    return silent('direction');
  if (!capitalised(word) || body) return null;
  const initial = /^\p{Lu}$/u.test(word) && text[after.end] === '.';
  const called = isGivenName(text.slice(start, end)) ? word : undefined;
  const plain =
    isFollower(word) ||
    isDate(word) ||
    isTitle(word) ||
    (page.opener(word) && !initial) ||
    /^\p{Lu}{2,}/u.test(word) ||
    (page.named(after.start, after.end) && !isAdjective(word)) ||
    (headline && page.ordinary(word));
  if (headline) return !plain && pairAlone(text, start, end, after) ? silent('name in a list', called) : null;
  // Elsewhere a person's name may follow: "президент Украины Пётр …".
  const part = initial || isAdjective(word);
  if (plain || !ENGLISH.has(lang)) return null;
  if (!part && LINKED.test(text.slice(Math.max(0, start - 10), start))) return null;
  return silent('capital behind', called);
}

/** What the word before makes of the name. */
function beginsBefore(
  { text, start, end, shared, body, lang }: PlaceName,
  before: Neighbour,
  headline: boolean,
  page: PageWords,
): PlaceContext {
  const { word } = before;
  if (isStreet(word)) return silent('street');
  if (!body && (isBody(word) || isOther(word))) return silent('body before');
  // "Miguel de la Madrid"
  if (ENGLISH.has(lang) && !body && isParticle(word)) return silent('particle before');
  if (!capitalised(word)) return NOTHING;
  const opens = opensSentence(text, before.start);
  if (isPrefix(word) && !(opens && page.ordinary(word))) return silent('longer name before');
  if (body) return NOTHING;
  const kind = personal(text, before, page);
  if (kind === 'company') return silent('company before');
  const given = kind === 'person';
  const plain =
    isAdjective(word) ||
    page.opener(word) ||
    isDate(word) ||
    (isTitle(word) && !given) ||
    isFollower(word) ||
    (/^\p{Lu}{2,}$/u.test(word) && (headline || opens || !ENGLISH.has(lang))) ||
    page.named(before.start, before.end) ||
    page.ordinary(word) ||
    (opens && !given && (!ENGLISH.has(lang) || mereWord(word) || /^[A-Z.]+$/.test(text.slice(start, end))));
  if (plain || (headline && !shared && !given)) return NOTHING;
  // A word that opens a sentence may be any word: it does not make a person of the others.
  const whole = /\(\s*$/u.test(text.slice(0, before.start)) && text[end] === ')';
  if (opens && !given && !whole) return silent('capital before');
  const article = ARTICLE.test(text.slice(start, end));
  return given || whole || (shared && !article) || isSurname(text.slice(start, end))
    ? silent('given name before', word)
    : silent('capital before');
}

/** "EU 42" is a size, "UE 3" a course; but "EU 27" the members. */
function numbered({ text, start, end, body }: PlaceName): boolean {
  if (!ACRONYM.test(text.slice(start, end))) return false;
  if (!body) return /^[\s\u00A0:]*\d{1,2}(?:[.,]5)?\s*(?:$|[,;/|)])/u.test(text.slice(end, end + 9));
  return /^[\s\u00A0:]*(?!2[78])\d{1,2}(?![\d\p{L}-])/u.test(text.slice(end, end + 5));
}

/** A tractor "Belarus 82.1" or "Belarus 250AS", a channel «Россия 24». */
function model({ text, start, end }: PlaceName): boolean {
  const after = text.slice(end, end + 12);
  if (/^[\s\u00A0]\d{2,4}(?:\p{Lu}|\.\d)/u.test(after)) return true;
  return /["“„«‘「『]/u.test(text[start - 1] ?? '') && /^[\s-]\d{1,2}["”“»’」』]/u.test(after);
}

const ACRONYM = /^\p{Lu}{2,3}$/u;
/** Acronyms that are words, and shoe sizes. */
const WORDS = new Set(['WHO', 'US', 'AU', 'IT', 'CIS']);

/** In a sentence set in capitals any short word looks like an acronym. */
function shouted({ text, start, end, body, lang }: PlaceName): boolean {
  const spelled = text.slice(start, end);
  if (!body || !ACRONYM.test(spelled)) return false;
  if (lang === 'en' && !WORDS.has(spelled)) return false;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  return !/\p{Ll}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) > 1;
}

/** What the pronoun "us" stands behind, in menus and shouted sentences. */
const TO_US = new Set(
  `about contact follow join tell let give help ask call email mail find visit show send support like with for to by of from
  between love trust told gave lets helps makes make around on at meet watch reach write text message rate review subscribe
  hire pay beside among upon before after behind against remember forgive free bless`.split(/\s+/u),
);

/** Whether "US" is the pronoun: behind a verb or preposition, in capitals throughout or in a menu. */
function pronoun({ text, start, end }: PlaceName, before: Neighbour | null): boolean {
  if (text.slice(start, end) !== 'US' || !before || !adjacent(before)) return false;
  if (!TO_US.has(before.word.toLowerCase())) return false;
  const [from, to] = sentenceAround(text, start, end);
  const menu = text.trim().length < 24 && /^\s*$/u.test(text.slice(end));
  return menu || capitals(text.slice(from, to));
}

/** Whether a name stands where places do, even in sport. */
function located(
  { text, start, end }: Pick<PlaceName, 'text' | 'start' | 'end'>,
  before: Neighbour | null,
  page: PageWords,
): boolean {
  // "in Morocco and Senegal"
  const item = itemBefore(text, start);
  const place = item && page.placeAt(item.start, item.end);
  if (place) return located({ text, ...place }, wordBefore(text, place.start), page);
  if (before && isPreposition(before.word)) return true;
  if (before?.word === 'the') {
    const further = wordBefore(text, before.start);
    if (further && isPreposition(further.word) && adjacent(further)) return true;
  }
  // "Anna Petrova (Ukraine)": where somebody comes from.
  if (text[start - 1] === '(' && text[end] === ')') return true;
  // "born in Gomel, Belarus"
  return (
    before !== null &&
    /^,\s$/u.test(before.gap) &&
    capitalised(before.word) &&
    (!opensSentence(text, before.start) || capitals(before.word)) &&
    !page.named(before.start, before.end)
  );
}
