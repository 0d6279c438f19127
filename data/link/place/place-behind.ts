import { lateWords } from '../../words/late';
import type { PageWords } from '../page/page-words';
import { adjacent, capitalised, type Neighbour, opensSentence, wordAfter } from '../text/surroundings';
import { isAdjective, isDate, isExtender, isFollower, isWar } from '../text/vocabulary';
import { isGivenName, pairAlone } from './called';
import { ENGLISH, type PlaceContext, type PlaceName, silent } from './place-types';

/** "the West of England", "Westen des Landes": a direction. */
const OF = lateWords('of des der von de du di do da della del dello');
/** "Запад страны", "Захід сонця", "Zachód kraju": a direction, or sunset; with a state behind it only in some cases. */
const WESTERN = /^(?:страны|кра[іїi]н[ыиy]|в?област|вобласц|города|міста|со[нл]|słoń|sl[un]n|kraju|země)/;
const GENITIVE = /[иіїыyia]$/;

/** Romance languages give names alone a capital, and people two: "Perú Libre" is a party, "Italia Viva" another. */
const ROMANCE = /^(?:es|pt|it|ca|fr|ro|gl)$/;

/** "En España Sánchez …": behind where it was stands who did it. */
const IN = /(?:^|\s)(?:[ei]n|em|nel|n[oa]s?|aux?)\s$/i;

/** "the President of Ukraine Petro …": the name ends here. */
const LINKED = /\b(?:(?:of|in|from|to|with|against)|of\sthe)\s$/u;
/** "Stockholms universitet", "Vilniaus universitetas": where nouns have no capital; but "Lietuvoje universitetai". */
const BODY = /^(?:universit|yliopist|ülikool|län(?:s|et)?$)/;

/** Papers and bodies are called after the country they are in, a capital behind it: "Eesti Ekspress", "Suomen Akatemia". */
const OWN = /^(?:Suomen|Eesti|Latvijas|Sveriges|Norges|Danmarks)$/;
/** Its organs, and the republic itself, are the state. */
const STATE = /^(?:Vabarii|Republi|Riigik|Saeim|Riksda|Storting|Folketing)/;

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

/** Whether the word behind belongs to a longer name. */
export function goesOn(
  { text, start, end, shared, body, lang }: PlaceName,
  after: Neighbour,
  headline: boolean,
  page: PageWords,
): PlaceContext | null {
  const { word } = after;
  // In a list the next is a name too: "Vietnam Wales World" holds no New South Wales.
  const listed = page.named(after.start, after.end);
  if (!listed && extended(text, after) && !(headline && page.ordinary(word)))
    return silent('longer name behind');
  if (word === 'English') return silent('language');
  if (BODY.test(word) && !ENGLISH.has(lang) && text[end - 1] !== 'e') return silent('longer name behind');
  if (isWar(word) && !body && !headline) return silent('war');
  if (shared && (OF.has(word) || (lang === 'de' && /^\p{Lu}\p{Ll}+s$/u.test(word))))
    return silent('direction');
  if (
    shared &&
    page.declines &&
    (WESTERN.test(word) || (GENITIVE.test(word) && page.placeAt(after.start, after.end)))
  )
    return silent('direction');
  if (!capitalised(word) || body) return null;
  const initial = /^\p{Lu}$/u.test(word) && text[after.end] === '.';
  const called = isGivenName(text.slice(start, end)) ? word : undefined;
  const plain =
    isFollower(word) ||
    isDate(word) ||
    (page.opener(word) && !initial) ||
    /^\p{Lu}{2,}/u.test(word) ||
    (page.named(after.start, after.end) && !isAdjective(word)) ||
    (headline && page.ordinary(word));
  if (headline) return !plain && pairAlone(text, start, end, after) ? silent('name in a list', called) : null;
  // Elsewhere a person's name may follow: "президент Украины Пётр …".
  // "OSLO World temperatures …": a place in capitals heads the report.
  const name = text.slice(start, end);
  if (text.slice(0, start).trim() === '' && name === name.toUpperCase() && /\p{Ll}/u.test(word)) return null;
  const part = initial || isAdjective(word);
  if (plain) return null;
  if (OWN.test(name) && !STATE.test(word) && !page.given(word)) return silent('longer name behind');
  if (
    ROMANCE.test(lang) &&
    !page.given(word) &&
    aloneBehind(text, after) &&
    !IN.test(text.slice(Math.max(0, start - 5), start))
  )
    return silent('longer name behind');
  // "Israel González": a given name opens the sentence.
  if (!ENGLISH.has(lang))
    return called && opensSentence(text, start) ? silent('capital behind', called) : null;
  if (!part && LINKED.test(text.slice(Math.max(0, start - 14), start))) return null;
  return silent('capital behind', called);
}

/** Whether a word with a capital stands alone behind a name, in its line. */
function aloneBehind(text: string, { gap, end }: Neighbour): boolean {
  const next = wordAfter(text, end);
  return gap === ' ' && !(next && adjacent(next) && capitalised(next.word));
}
