import { isBody, isOther, isStreet } from './namesakes';
import type { PageWords } from './page-words';
import type { Doubt } from './person';
import { scoreBeside } from './sport';
import {
  adjacent,
  capitalised,
  type Neighbour,
  opensSentence,
  quoted,
  sentenceAround,
  wordAfter,
  wordBefore,
} from './surroundings';
import { isAdjective, isDate, isExtender, isFollower, isPrefix, isPreposition, isTitle } from './vocabulary';

/** What the words beside the name of a place or body say. */
export interface PlaceContext {
  /** Enough to stay silent: part of another name, a direction, a team. */
  against: boolean;
  /** A given name before it: somebody is called so. */
  rival?: string;
  /** Perhaps another word: the page must speak for it. */
  doubt?: Doubt;
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

const SILENT: PlaceContext = { against: true };
const NOTHING: PlaceContext = { against: false };

/** Bodies that have a place in their name: "Bank of Ireland". */
const BODY_OF =
  /\b(?:Bank|University|College|Institute|Radio|Voice|Air|Miss|Isle|Gulf|Sea|Bay|Cape|Party|Church|Museum|Order) of (?:the )?(?:Western |Eastern )?$/u;
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
  for (let words = 0; next && adjacent(next) && capitalised(next.word) && words < 3; words += 1) {
    if (isExtender(next.word)) return true;
    next = wordAfter(text, next.end);
  }
  return false;
}

/** Whether the words beside the name of a place or body make another name of it. */
export function placeContext(name: PlaceName, page: PageWords): PlaceContext {
  const { text, start, end } = name;
  if (BODY_OF.test(text.slice(Math.max(0, start - 34), start))) return SILENT;
  if (
    name.body
      ? numbered(name)
      : model(name) || elsewhere(name) || quoted(text, start, end) || team(name, page)
  )
    return SILENT;
  const headline = page.headline();
  const after = wordAfter(text, end);
  if (after && adjacent(after) && goesOn(name, after, headline, page)) return SILENT;
  const before = wordBefore(text, start);
  const begins = before && adjacent(before) ? beginsBefore(name, before, headline, page) : NOTHING;
  return begins.against || !shouted(name) ? begins : { against: false, doubt: 'subject' };
}

/** Whether the word behind belongs to a longer name. */
function goesOn(
  { text, start, shared, body, lang }: PlaceName,
  after: Neighbour,
  headline: boolean,
  page: PageWords,
): boolean {
  const { word } = after;
  if (extended(text, after) && !(headline && page.ordinary(word))) return true;
  if (shared && (OF.has(word) || (lang === 'de' && /^\p{Lu}\p{Ll}+s$/u.test(word)))) return true;
  if (!capitalised(word) || headline || body) return false;
  const plain =
    isFollower(word) ||
    isDate(word) ||
    isTitle(word) ||
    page.opener(word) ||
    /^\p{Lu}{2,}/u.test(word) ||
    page.named(after.start, after.end) ||
    page.ordinary(word) ||
    LINKED.test(text.slice(Math.max(0, start - 10), start));
  // Elsewhere a person's name may follow: "президент Украины Пётр …".
  return !plain && ENGLISH.has(lang);
}

/** What the word before makes of the name. */
function beginsBefore(
  { text, start, end, shared, body }: PlaceName,
  before: Neighbour,
  headline: boolean,
  page: PageWords,
): PlaceContext {
  const { word } = before;
  if (isStreet(word) || (!body && (isBody(word) || isOther(word)))) return SILENT;
  if (!capitalised(word)) return NOTHING;
  const opens = opensSentence(text, before.start);
  if (isPrefix(word) && !(opens && page.ordinary(word))) return SILENT;
  if (body) return NOTHING;
  const given = page.given(word) && !page.named(before.start, before.end);
  const plain =
    isAdjective(word) ||
    page.opener(word) ||
    isDate(word) ||
    isTitle(word) ||
    isFollower(word) ||
    /^\p{Lu}{2,}$/u.test(word) ||
    page.named(before.start, before.end) ||
    page.ordinary(word) ||
    (opens && !given);
  if (plain || (headline && !shared && !given)) return NOTHING;
  const article = ARTICLE.test(text.slice(start, end));
  return given || (shared && !article) ? { against: true, rival: word } : SILENT;
}

/** "EU 42" is a size, "UE 3" a course; but "EU 27" the members. */
function numbered({ text, start, end }: PlaceName): boolean {
  if (!ACRONYM.test(text.slice(start, end))) return false;
  return /^[\s\u00A0:]*(?!2[78])\d{1,2}(?![\d\p{L}-])/u.test(text.slice(end, end + 5));
}

/** A tractor "Belarus 82.1" or "Belarus 250AS", a channel «Россия 24», a shoe "UK 8 / US 9". */
function model({ text, start, end }: PlaceName): boolean {
  const after = text.slice(end, end + 12);
  if (/^[\s\u00A0]\d{2,4}(?:\p{Lu}|\.\d)/u.test(after)) return true;
  if (ACRONYM.test(text.slice(start, end)) && /^[\s\u00A0]\d{1,2}(?:[.,]5)?\s*(?:\/|$)/u.test(after))
    return true;
  return /["“„«‘「『]/u.test(text[start - 1] ?? '') && /^[\s-]\d{1,2}["”“»’」』]/u.test(after);
}

/** Towns in America have the names of countries: "Russia, Ohio". Georgia is left out, it is a country too. */
const STATES =
  /^, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|North (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|South (?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)(?:[,.;:)]|$)/u;

function elsewhere({ text, end }: PlaceName): boolean {
  return STATES.test(text.slice(end, end + 24));
}

const ACRONYM = /^\p{Lu}{2,3}$/u;

/** In a sentence set in capitals any short word looks like an acronym. */
function shouted({ text, start, end, body, lang }: PlaceName): boolean {
  if (!body || !ACRONYM.test(text.slice(start, end))) return false;
  const [from, to] = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  return !/\p{Ll}/u.test(sentence) && (sentence.match(/\p{Lu}{2,}/gu)?.length ?? 0) > (lang === 'en' ? 3 : 1);
}

/** In sport a country is a team, but where something takes place in it. */
function team({ text, start, end }: PlaceName, page: PageWords): boolean {
  if (scoreBeside(text, start, end)) return true;
  const before = wordBefore(text, start);
  if (before && isPreposition(before.word)) return false;
  // "Anna Petrova (Ukraine)": where somebody comes from.
  if (text[start - 1] === '(' && text[end] === ')') return false;
  // "born in Gomel, Belarus"
  if (
    before &&
    /^,\s$/u.test(before.gap) &&
    capitalised(before.word) &&
    !page.named(before.start, before.end)
  )
    return false;
  return page.sporting(start, end);
}
