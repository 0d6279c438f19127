import type { PageWords } from '../page/page-words';
import { isNamedAfter, isStreetBehind } from '../person/namesakes';
import { itemBefore } from '../text/list';
import type { Span } from '../text/span';
import {
  adjacent,
  capitalised,
  capitals,
  type Neighbour,
  opensSentence,
  quoted,
  wordAfter,
  wordBefore,
} from '../text/surroundings';
import { isDate, isPreposition } from '../text/vocabulary';
import { ENDS } from '../text/word-borders';
import { aged, comments, listed, signs } from './called';
import { elsewhere } from './elsewhere';
import { languageToo, locale, model, numbered, pronoun, shouted } from './other-sense';
import { beginsBefore, joinedBefore } from './place-before';
import { goesOn } from './place-behind';
import { NOTHING, type PlaceContext, type PlaceName, silent } from './place-types';
import { plays } from './team';

/** Bodies and works that have a place in their name: "Bank of Ireland". */
const OF_PLACE =
  /\b(?:Bank|University|College|Institute|Radio|Voice|Air|Miss|Isle|Gulf|Sea|Bay|Cape|Party|Church|Museum|Order|Times|Battle|Knights|Rock|Straits?|Society|Academy|Library|Treaty|Legion|Companion|Bishop|Archbishop|Telegraph|Scouts|Workers|Hospital|Jewel|Club|Trust|Board|League|Union|Confederation|Association|Corporation|Front|Rebirth|Birds) [Oo]f (?:the )?(?:Western |Eastern )?$/u;

/** Sites and agencies are called "Norway-news". */
const MEDIUM = new RegExp(String.raw`^[-\u2010\u2011](?:news|info|press|online|media|tv)${ENDS}`, 'iu');

/** Whether the words beside the name of a place or body make another name of it. */
export function placeContext(name: PlaceName, page: PageWords): PlaceContext {
  const { text, start, end, body } = name;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (OF_PLACE.test(text.slice(Math.max(0, start - 34), start))) return silent('body of the place');
  if (isNamedAfter(text.slice(Math.max(0, start - 30), start))) return silent('street');
  if (before && joinedBefore(before, name, page)) return silent('joined before');
  if (MEDIUM.test(text.slice(end, end + 8))) return silent('medium behind');
  if (numbered(name)) return silent('number behind');
  if (locale(name)) return silent('written language');
  const placed = !body && located(name, page);
  if (!body) {
    const other = otherThing(name, before, after, placed, page);
    if (other) return other;
  }
  const headline = page.headline();
  if (after && adjacent(after)) {
    // "Minsko gatvė", "Tallinna tänav", "Moszkva tér"
    if (isStreetBehind(after.word)) return silent('street');
    const longer = goesOn(name, after, headline, page);
    if (longer) return longer;
  }
  const begins = before && adjacent(before) ? beginsBefore(name, before, headline, page) : NOTHING;
  if (begins.against) return begins;
  if (comments(text, start, end)) return silent('byline', text.slice(start, end));
  return shouted(name, before, after) ? { against: false, doubt: 'subject' } : { against: false, placed };
}

/** What the name of a place may be beside the place. */
function otherThing(
  name: PlaceName,
  before: Neighbour | null,
  after: Neighbour | null,
  placed: boolean,
  page: PageWords,
): PlaceContext | null {
  const { text, start, end, lang } = name;
  if (model(name)) return silent('model');
  if (languageToo(text)) return silent('language in a list');
  if (elsewhere(text, end)) return silent('town in America');
  // „Lietuvos energija“, "Latvijas gāze": there names alone have capitals.
  const noun =
    /^l[tv]$/.test(lang) && text[end - 1] === 's' && after && adjacent(after) && !capitalised(after.word);
  if (quoted(text, start, noun ? after.end : end)) return silent('title in quotation marks');
  if (plays(name, before, after, placed)) return silent('team beside a score or an opponent');
  if (!placed && page.sporting(start, end)) return silent('team in a sentence about sport');
  if (signs(text, start, after)) return silent('byline');
  if (!placed && listed(text, start, end)) return silent('byline', text.slice(start, end));
  if (!placed && aged(text, end)) return silent('age behind', text.slice(start, end));
  return pronoun(name, before) ? silent('pronoun') : null;
}

/** How many items of a list are gone back over. */
const LONGEST_LIST = 50;

/** The first place of the list that a name stands in: "in Morocco, Senegal and Tonga". */
function firstOfList({ text, start, end }: Span, page: PageWords): { start: number; end: number } {
  let first = { start, end };
  for (let items = 1; items < LONGEST_LIST; items += 1) {
    const item = itemBefore(text, first.start);
    const place = item && page.placeAt(item.start, item.end);
    if (!place) break;
    first = place;
  }
  return first;
}

/** Whether a name stands where places do, even in sport. */
function located(name: Span, page: PageWords): boolean {
  const { text } = name;
  const { start, end } = firstOfList(name, page);
  const before = wordBefore(text, start);
  // "taking nothing away from Tonga"
  if (before && isPreposition(before.word))
    return !/\baway\sfrom\s$/.test(text.slice(Math.max(0, start - 12), start));
  // "in the U.S.", "in der Schweiz"
  if (before && /^(?:the|d(?:er|ie|en))$/.test(before.word)) {
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
    !isDate(before.word) &&
    (!opensSentence(text, before.start) || capitals(before.word)) &&
    !capitals(text) &&
    !page.named(before.start, before.end)
  );
}
