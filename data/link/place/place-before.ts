import type { PageWords } from '../page/page-words';
import { isBody, isOther, isStreet } from '../person/namesakes';
import { isNoun, isPlaceNoun } from '../text/german';
import { hasPlace } from '../text/slavic';
import { capitalised, type Neighbour, opensSentence } from '../text/surroundings';
import {
  isAdjective,
  isCivil,
  isDate,
  isFollower,
  isJoined,
  isParticle,
  isPeople,
  isPrefix,
} from '../text/vocabulary';
import { isKin, isSurname, mereWord, personal } from './called';
import { ENGLISH, NOTHING, type PlaceContext, type PlaceName, silent } from './place-types';

const ARTICLE = /^(?:the|der|die|das|l|le|la|el|il|o)[\s'’]/iu;

/** Bands and songs are called after bodies. */
const SUNG = /^(?:band|album|song|single)$/u;

/**
 * Whether a hyphen makes the name the end of a longer one: "Daily-Moscow", a paper. Two names with a hyphen are a pair;
 * in German, where every noun has a capital, it may join anything to a name that is no other word ("Köln-West").
 */
export function joinedBefore(
  { word, gap, start, end }: Neighbour,
  { shared }: Pick<PlaceName, 'shared'>,
  page: PageWords,
): boolean {
  if (!/^[-\u2010\u2011]$/u.test(gap) || !capitalised(word) || word.length < 2) return false;
  if (page.nounCapitals && !shared) return false;
  return !isJoined(word) && !isAdjective(word) && !page.named(start, end) && !page.ordinary(word);
}

/** What the word before makes of the name. */
export function beginsBefore(
  { text, start, end, shared, body, lang, base }: PlaceName,
  before: Neighbour,
  headline: boolean,
  page: PageWords,
): PlaceContext {
  const { word } = before;
  if (isStreet(word)) return silent('street');
  if (isKin(word)) return silent('given name before', word);
  // "Nord Stream II. Polska …", "… in Gaza. Egypt": a number ends the sentence, and what is no abbreviation.
  if (/^(?:[IVX]+|\p{L}{3,})\.$/u.test(word) && !isCivil(word)) return NOTHING;
  if (body ? SUNG.test(word) : isBody(word) || isOther(word)) return silent('body before');
  // "Miguel de la Madrid"
  if (ENGLISH.has(lang) && !body && isParticle(word)) return silent('particle before');
  if (!capitalised(word)) return NOTHING;
  // "Građani Republike Hrvatske", "в Республике Кипр"
  if (/^(?:Republi[ck]|Р[еэ]с?публ|Kon(?:un|in|ger))/.test(word)) return NOTHING;
  const opens = opensSentence(text, before.start);
  // A sentence of these two words alone is a name: "Radio Norway."
  const whole = opens && /^\s*(?:$|[.,;|])/u.test(text.slice(end, end + 3));
  if (isPrefix(word) && (whole || !(opens && page.ordinary(word)))) return silent('longer name before');
  // "Canon G7"
  if (body && !opens && !headline && /\d/.test(text.slice(start, end)) && !page.ordinary(word))
    return silent('brand before');
  if (body) return NOTHING;
  const kind = personal(text, before, page);
  if (kind === 'company') return silent('company before');
  const given = kind === 'person';
  // "die Sächsische Schweiz": German gives adjectives a capital in names alone.
  if (page.nounCapitals && /ische[nrs]?$/.test(word) && text[end] !== '-')
    return silent('longer name before');
  // "die Zukunft Deutschlands", "der Staat Israel", "Milliarden US-Dollar"
  const noun =
    page.nounCapitals &&
    (text[end - 1] === 's' || text[end] === '-' || isNoun(text, before) || (!shared && isPlaceNoun(word)));
  const plain =
    (noun && !given) ||
    (!given && !shared && hasPlace(word, text.slice(start, end), base, lang)) ||
    isAdjective(word) ||
    page.opener(word) ||
    isDate(word) ||
    (isFollower(word) && !given) ||
    isPeople(word) ||
    (/^\p{Lu}{2,}$/u.test(word) && (headline || opens || !ENGLISH.has(lang))) ||
    page.named(before.start, before.end) ||
    page.ordinary(word) ||
    (opens && !given && (!ENGLISH.has(lang) || mereWord(word) || /^[A-Z.]+$/.test(text.slice(start, end))));
  if (plain || (headline && !shared && !given)) return NOTHING;
  // A word that opens a sentence may be any word: it does not make a person of the others.
  const bracketed = /\(\s*$/u.test(text.slice(0, before.start)) && text[end] === ')';
  if (opens && !given && !bracketed) return silent('capital before');
  const article = ARTICLE.test(text.slice(start, end));
  return given ||
    bracketed ||
    (shared && !article) ||
    (ENGLISH.has(lang) && isSurname(text.slice(start, end)))
    ? silent('given name before', word)
    : silent('capital before');
}
