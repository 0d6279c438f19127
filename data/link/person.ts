import { isOther, isStreet } from './namesakes';
import type { PageWords } from './page-words';
import { isGiven, type Profile } from './profile';
import { otherGivenBehind } from './surname-first';
import {
  adjacent,
  capitalised,
  capitals,
  caseless,
  type Neighbour,
  opensSentence,
  quoted,
  sentenceAround,
  wordAfter,
  wordBefore,
} from './surroundings';
import { isDate, isExtender, isFollower, isTitle } from './vocabulary';

/** What the words beside a person's name say. */
export interface PersonContext {
  /** Enough to stay silent: another given name, or part of a longer name. */
  against: boolean;
  /** The other given name, where that is what speaks against: a different person of this surname. */
  rival?: string;
  title?: string;
  /** The whole name, but of a pianist or a ship: somebody else's, unless the page speaks for this one. */
  doubt?: Doubt;
  /** A given name of this very person stands beside the surname. */
  given?: boolean;
}

/** Why a whole name may not be this entity's: what it is said to be, or what the sentence is about. */
export type Doubt = 'description' | 'subject';

const HYPHEN = /[-\u2010-\u2013]$/u;

/**
 * Reads the words beside a name of a person.
 *
 * @param whole the name stands alone (a given name and a surname); else it is a surname.
 */
export function personContext(
  text: string,
  start: number,
  end: number,
  profile: Profile,
  whole: boolean,
  page: PageWords,
): PersonContext {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (after && adjacent(after) && capitalised(after.word) && isExtender(after.word)) return { against: true };
  if (joined(text, start, end, before, after, page)) return { against: true, rival: text.slice(start, end) };
  if (whole) return wholeName(text, start, end, before, page);
  if (quoted(text, start, end) || listed(text, start, end) || aboutNames(text, start, end))
    return { against: true };
  const behind = otherGivenBehind(text, start, end, profile, page);
  // A headline gives every word a capital: a verb there is nobody.
  if (behind !== undefined) return { against: true, ...(!page.headline() && { rival: behind }) };
  if (after && /^,?[\s\u00A0]+$/u.test(after.gap)) {
    const own = isGiven(profile, after.word);
    if (own && after.word.length > 2 && page.surnameFirst && adjacent(after))
      return { against: false, given: true };
    if (filed(text, after, own, page)) return own ? { against: true } : { against: true, rival: after.word };
  }
  return surname(text, start, before, profile, page);
}

/** A whole name behind another given name or initial is somebody else's. */
function wholeName(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
  page: PageWords,
): PersonContext {
  if (FORMER_CENTURY.test(text.slice(end, end + 40))) return { against: true, rival: text.slice(start, end) };
  const described = (DESCRIBED.exec(text.slice(end, end + 90))?.[1] ?? '').split(/\s+/);
  const beside = before && (adjacent(before) || /^\.?\s$/u.test(before.gap)) ? before : null;
  const title = beside && isTitle(beside.word) ? { title: beside.word } : {};
  const other = described.find(isOther) ?? (beside && isOther(beside.word) ? beside.word : undefined);
  if (other !== undefined) return { against: false, doubt: 'description', rival: other, ...title };
  if (!beside || title.title !== undefined) return { against: false, ...title };
  const initial =
    /^\p{Lu}\.$/u.test(beside.word) && !opensSentence(text, beside.start) && !platform(text, beside);
  const longer = adjacent(beside) && capitalised(beside.word) && page.given(beside.word);
  return { against: (initial || longer) && !page.named(beside.start, beside.end) };
}

/** What a name is said to be: "…, a dentist from Leeds", "… (born 1995) is a Slovenian handballer". */
const DESCRIBED =
  /^(?:\s\([^)]*\))?(?:,| \(|\s+(?:is|was|ist|war|est|était|es|era|è|jest|je|on|yra|—|–))\s*((?:[\p{L}-]+\s*){1,5})/u;
/** Born or dead before 1900. */
const FORMER_CENTURY = /^,?\s*\(?(?:[^\s\d]{1,6}\s+)?(?:\d{1,2}\.?\s+)?(?:\p{L}{3,9}\.?\s+)?1[0-8]\d\d\b/u;

/** Words that say a sentence is about a family name, not about who bears it. */
const FAMILY_NAME =
  /(?<![\p{L}\p{M}])(?:surname|family name|last name|familienname|nachname|nom de famille|apellido|cognome|sobrenome|achternaam|efternamn|фамилия|фамилии|прізвище|прозвішча|презиме|фамилно име|nazwisko|příjmení|priezvisko|priimek|prezime|perekonnanimi|sukunimi|pavardė|uzvārds|soyadı|vezetéknév)(?![\p{L}\p{M}])/iu;

function aboutNames(text: string, start: number, end: number): boolean {
  const [from, to] = sentenceAround(text, start, end);
  return FAMILY_NAME.test(text.slice(from, to));
}

/** A surname first, as directories and results have it: "Kallas A", "Kallas, T", "Kallas Kaja 3 Mill Road". */
function filed(text: string, after: Neighbour, own: boolean, page: PageWords): boolean {
  if (page.surnameFirst) return false;
  const rest = text.slice(after.end, after.end + 3);
  if (/^\p{Lu}$/u.test(after.word)) return !/^[AI]$/u.test(after.word) || /^\.|^\s?(?:\d|$|[–-])/u.test(rest);
  return (own || page.given(after.word)) && /^\s\d/u.test(rest);
}

/** A surname in a list of results or people: "1. Kallas (EST)". */
function listed(text: string, start: number, end: number): boolean {
  if (/^\s*\((?:\p{Lu}{3}\)|\d)/u.test(text.slice(end, end + 8))) return true;
  return /(?:^|[\n,;])\s*\d{1,3}[.)]\s*$/u.test(text.slice(Math.max(0, start - 8), start));
}

function surname(
  text: string,
  start: number,
  before: Neighbour | null,
  profile: Profile,
  page: PageWords,
): PersonContext {
  // The word itself stands on this page in lower case: at the beginning of a sentence it is that word.
  if (page.ordinary(spelledAt(text, start)) && opensSentence(text, start)) return { against: true };
  const middleDot = /[·・]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  if (!before || !(adjacent(before) || /^\.\s*$/u.test(before.gap) || middleDot)) return { against: false };
  const { word } = before;
  const initial = /^\p{Lu}\.?$/u.test(word) && /^\.?[\s\u00A0]*$/u.test(before.gap);
  if (isGiven(profile, word)) return { against: false, given: !initial };
  if (isStreet(word)) return { against: true };
  if (isOther(word)) return { against: true, rival: word };
  if (initial && (word.endsWith('.') || before.gap.startsWith('.'))) {
    return platform(text, before) ? { against: false } : { against: true, rival: word };
  }
  if (isTitle(word)) return { against: false, title: word };
  // Any other word with a dot behind it ends a sentence.
  if ((!adjacent(before) && !middleDot) || word.endsWith('.')) return { against: false };
  if (page.named(before.start, before.end) || isDate(word) || isFollower(word)) return { against: false };
  if (middleDot || hangulName(word)) return { against: true, rival: word };
  if (caseless(word) || !capitalised(word)) return { against: false };
  if (opensSentence(text, before.start) && page.opener(word)) return { against: false };
  if (page.ordinary(word)) return { against: false };
  if (/^\p{Lu}{2,}$/u.test(word) && !/^\p{Lu}+$/u.test(text.slice(start, start + 4)))
    return { against: false };
  if (page.headline() && (page.opener(word) || (capitals(text) && !page.given(word))))
    return { against: false };
  // A word that opens a sentence may be any word: it does not make another person of the others.
  const surely = page.given(word) || !opensSentence(text, before.start);
  return surely ? { against: true, rival: word } : { against: true };
}

/** "She wrote on X. Lukashenko did not answer": the platform ends a sentence, and is nobody's initial. */
function platform(text: string, { word, start }: Neighbour): boolean {
  return /^[XХ]/u.test(word) && ON.test(text.slice(Math.max(0, start - 8), start));
}

/** "On", "to" or "from" in the languages of the press, right before a word. */
const ON =
  /(?<![\p{L}\p{M}])(?:on|to|from|via|auf|bei|über|sur|en|su|no|op|på|na|w|v|u|в|на|у|ў|з|із|plattform|platform|réseau|social)[\s\u00A0]$/iu;

/** The word that begins at an offset. */
function spelledAt(text: string, start: number): string {
  return /^[\p{L}\p{M}]+/u.exec(text.slice(start, start + 40))?.[0] ?? '';
}

/** A Korean word of two or three syllables without a particle may be a given name. */
function hangulName(word: string): boolean {
  return /^\p{Script=Hangul}{2,3}$/u.test(word) && !/(?:은|는|이|가|을|를|의|에|와|과|로|도|서)$/u.test(word);
}

/** Part of a double-barrelled name: Kos-Smith. Two names with a dash between them are two people. */
function joined(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
  after: Neighbour | null,
  page: PageWords,
): boolean {
  if (after && /^[-\u2010\u2011]$/u.test(after.gap) && capitalised(after.word)) {
    if (!page.named(after.start, after.end) && !/^\p{Lu}{2,}/u.test(after.word) && !page.ordinary(after.word))
      return true;
  }
  if (!before || !HYPHEN.test(text.slice(start - 1, start)) || before.gap.length !== 1) return false;
  if (!/[-\u2010\u2011]/u.test(before.gap)) return false;
  const piece = /[\p{L}\p{M}]+$/u.exec(before.word)?.[0] ?? '';
  return capitalised(piece) && !page.named(before.start, before.end) && end > start && !prefix(piece);
}

/** "Anti-", "Pro-", "Ex-" and their like, at the beginning of a sentence or in German. */
function prefix(piece: string): boolean {
  return /^(?:anti|pro|ex|post|pre|neo|non|präsident|anti|анти|про|екс|экс)$/iu.test(piece);
}
