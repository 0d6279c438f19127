import { fold } from '../../lexicon/fold';
import type { LexiconName } from '../../lexicon/types';
import type { Strength } from '../../pack/values';
import type { PageWords } from '../page/page-words';
import { isJoined } from '../place/place-before';
import { isGiven, isReference, isWhole, type Profile } from '../profile';
import { isGenitive, isNoun } from '../text/german';
import {
  adjacent,
  capitalised,
  capitals,
  caseless,
  extended,
  type Neighbour,
  opensSentence,
  quoted,
  sentenceAround,
  wordAfter,
  wordBefore,
} from '../text/surroundings';
import { isDate, isFollower, isThingOf, isTitle } from '../text/vocabulary';
import { ENDS, LETTER, OPENS } from '../text/word-borders';
import type { PersonContext } from './context';
import { isOther, isStreet } from './namesakes';
import { holds, officeBefore, officeBehind } from './office';
import { sexOf } from './sex';
import { otherGivenBehind } from './surname-first';
import { isNobody, toldOf } from './told';
import { endsOnPlatform, wholeName } from './whole-name';

const HYPHEN = /^[-\u2010\u2011]$/u;

/** Reads the words beside a name of a person. */
export function personContext(
  text: string,
  start: number,
  end: number,
  profile: Profile,
  name: LexiconName,
  page: PageWords,
): PersonContext {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (extended(text, end, isThingOf, page)) return { against: true };
  if (joined(before, after, page)) return { against: true, rival: text.slice(start, end) };
  if (isWhole(profile, name))
    return wholeName(text, start, end, before, after, { profile, sure: name.strength === 'full', page });
  if (quoted(text, start, end) || listed(text, start, end) || aboutNames(text, start, end))
    return { against: true };
  const told = toldOf(text, end);
  // A person may have another calling as well; an island has none.
  if (told) return { against: true, ...(told === 'nobody' && { rival: text.slice(start, end) }) };
  const behind = otherGivenBehind(text, start, end, profile, page);
  // A headline gives every word a capital: a verb there is nobody.
  if (behind !== undefined) return { against: true, ...(!page.headline() && { rival: behind }) };
  if (after && /^,?[\s\u00A0]+$/u.test(after.gap)) {
    const own = isGiven(profile, after.word, page.declines);
    if (own && after.word.length > 2 && page.surnameFirst && adjacent(after))
      return { against: false, given: true };
    if (filed(text, after, own, page)) return own ? { against: true } : { against: true, rival: after.word };
  }
  if (name.strength === 'shared' && asGivenName(after, page)) return { against: true, rival: after!.word };
  const context = surname(text, start, end, before, profile, name, page);
  const held = officeBehind(text, end);
  if (context.against || !held || !profile.offices.includes(held.office)) return context;
  return { ...context, title: held.title, office: true };
}

/** Words that say a sentence is about a family name, not about who bears it. */
const FAMILY_NAME = new RegExp(
  `${OPENS}(?:surname|family name|last name|familienname|nachname|nom de famille|apellido|cognome|sobrenome|achternaam|efternamn|фамилия|фамилии|прізвище|прозвішча|презиме|фамилно име|nazwisko|příjmení|priezvisko|priimek|prezime|perekonnanimi|sukunimi|pavardė|uzvārds|soyadı|vezetéknév)${ENDS}`,
  'iu',
);

function aboutNames(text: string, start: number, end: number): boolean {
  const [from, to] = sentenceAround(text, start, end);
  return FAMILY_NAME.test(text.slice(from, to));
}

/** A surname first, as directories and results have it: "Kallas A", "Kallas, T", "Kallas Kaja 3 Mill Road". */
function filed(text: string, after: Neighbour, own: boolean, page: PageWords): boolean {
  if (page.surnameFirst) return false;
  const rest = text.slice(after.end, after.end + 20);
  // "LUKASHENKO, Viktor Aleksandrovich; born …"
  if (page.given(after.word) && !own && /^(?:\s[A-Z][a-z]+v(?:ich|na))?\s?[(,;]/.test(rest)) return true;
  // "Macron, J. D. Vance" are two people.
  if (/^,/.test(after.gap) && /^\.?\s?(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}/u.test(rest)) return false;
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
  end: number,
  before: Neighbour | null,
  profile: Profile,
  name: LexiconName,
  page: PageWords,
): PersonContext {
  // The word itself stands on this page in lower case: at the beginning of a sentence it is that word, unless the pack
  // spells it so.
  const alone = !PARTICLE.test(name.text) && capitalised(name.text);
  if (alone && page.ordinary(spelledAt(text, start)) && opensSentence(text, start)) return { against: true };
  const middleDot = /[·・]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  if (!before || !(adjacent(before) || /^\.\s*$/u.test(before.gap) || middleDot)) return { against: false };
  const { word } = before;
  const initial = /^\p{Lu}\.?$/u.test(word) && /^\.?[\s\u00A0]*$/u.test(before.gap);
  if (isGiven(profile, word, page.declines) && (capitalised(word) || caseless(word)))
    return own(profile, word, name.strength, initial);
  if (isStreet(word) || isNobody(word)) return { against: true };
  if (isOther(word)) return { against: true, rival: word };
  const named = page.named(before.start, before.end);
  const monsieur = page.lang === 'fr' && /^M\.?$/.test(word);
  if (initial && !named && !monsieur && (word.endsWith('.') || before.gap.startsWith('.'))) {
    return endsOnPlatform(text, before) ? { against: false } : { against: true, rival: word };
  }
  const titled = page.named(before.end - 1, before.end)
    ? undefined
    : title(text, start, word, profile, name.strength);
  if (titled) return titled;
  // Any other word with a dot behind it ends a sentence.
  if ((!adjacent(before) && !middleDot) || word.endsWith('.')) return { against: false };
  // "Ukraine's Zelensky": the country says who.
  if (/['’]s$/u.test(word) && page.names(profile.home, before))
    return { against: false, office: true, title: word };
  if (named || isDate(word) || isFollower(word)) return { against: false };
  if (middleDot || hangulName(word) || givenWithoutCapital(word, page)) return { against: true, rival: word };
  // "L'ère Macron"
  if (caseless(word) || !capitalised(word.replace(/^\p{L}{1,2}['’]/u, ''))) return { against: false };
  if (opensSentence(text, before.start) && page.opener(word)) return { against: false };
  if (page.ordinary(word)) return { against: false };
  if (/^\p{Lu}{2,}$/u.test(word) && !/^\p{Lu}+$/u.test(text.slice(start, start + 4)))
    return { against: false };
  if (page.headline() && (page.opener(word) || (capitals(text) && !page.given(word))))
    return { against: false };
  if (page.nounCapitals && !page.given(word)) {
    if (isNoun(text, before) || isGenitive(text, start, end, name.text)) return { against: false };
    if (name.strength !== 'shared') return { against: true };
  }
  // A word that opens a sentence, or stands in a headline, may be any word: "Сторонники Лукашенко".
  const shared = name.strength === 'shared';
  if (page.given(word)) return { against: true, rival: word };
  if (page.headline()) return shared ? { against: true } : { against: false, doubt: 'opener' };
  if (shared || !opensSentence(text, before.start)) return { against: true, rival: word };
  // "Помощник Путина", "Речниця Лукашенка Наталія Ейсмонт": a noun, where the page names the person.
  const noun = !page.declines || !/[aая]$/u.test(word) || ANOTHER.test(text.slice(start, start + 80));
  return noun && !(page.declines && declinedGiven(word, page))
    ? { against: false, doubt: 'opener' }
    : { against: true };
}

/** Whether a word is a case form of a common given name: "Виктору Лукашенко исполнилось …". */
function declinedGiven(word: string, page: PageWords): boolean {
  const stems = [word.slice(0, -1), word.slice(0, -2)];
  return stems.some((stem) => ['', 'й', 'ь'].some((end) => page.given(stem + end)));
}

/** Two names behind a surname are somebody else's. */
const ANOTHER = /^\S+(?:\s\p{Lu}\p{Ll}+){2}/u;

/** "Dan Brown", "Faye Dunaway": what is one person's surname is the given name of many. */
function asGivenName(after: Neighbour | null, page: PageWords): boolean {
  if (!after || !adjacent(after) || !/^\p{Lu}\p{Ll}/u.test(after.word)) return false;
  if (page.nounCapitals || page.surnameFirst || page.headline() || page.named(after.start, after.end))
    return false;
  return !isDate(after.word) && !isFollower(after.word) && !page.ordinary(after.word);
}

/** A given name of this person beside the surname; where others share both, the one it is called by alone. */
function own({ entity }: Profile, word: string, strength: Strength, initial: boolean): PersonContext {
  if (strength !== 'shared') return { against: false, given: !initial };
  if (initial) return { against: false };
  // The whole name would have been found: "Ferdinand Marcos" was his father.
  return { against: true, ...(!fold(entity.name).startsWith(fold(word)) && { rival: word }) };
}

/** A title or form of address before a surname: of this person, or of another one of the family. */
function title(
  text: string,
  start: number,
  word: string,
  profile: Profile,
  strength: Strength,
): PersonContext | undefined {
  const sex = sexOf(word);
  if (sex && profile.sex && sex !== profile.sex) return { against: true, rival: word };
  const held = officeBefore(text, start);
  if (!held) return isTitle(word) || sex ? { against: false, title: word } : undefined;
  const office = holds(profile.offices, held);
  // Others of a common surname hold the other offices.
  const elsewhere =
    strength === 'shared' ? held.office !== 'leader' : held.office === 'other' && !held.former;
  return isReference(profile) && !office && elsewhere
    ? { against: true, rival: word }
    : { against: false, title: held.title, office };
}

/** What a surname may begin with that is a word of its own. */
const PARTICLE = /^(?:van|von|de|del|da|di|dos|du|la|le|al|el|bin|фон|ван|де)[\s-]/iu;

const SPELLED = new RegExp(`^${LETTER}+`, 'u');

/** The word that begins at an offset. */
function spelledAt(text: string, start: number): string {
  return SPELLED.exec(text.slice(start, start + 40))?.[0] ?? '';
}

/** A Korean word of two or three syllables without a particle may be a given name. */
function hangulName(word: string): boolean {
  return /^\p{Script=Hangul}{2,3}$/u.test(word) && !/(?:은|는|이|가|을|를|의|에|와|과|로|도|서)$/u.test(word);
}

/** A given name in a script without capitals, with what Arabic and Hebrew join before it. */
function givenWithoutCapital(word: string, page: PageWords): boolean {
  return caseless(word) && (page.given(word) || (/^[وبلفו]/u.test(word) && page.given(word.slice(1))));
}

/** Part of a double-barrelled name: Kos-Smith. Two names with a dash between them are two people. */
function joined(before: Neighbour | null, after: Neighbour | null, page: PageWords): boolean {
  if (after && HYPHEN.test(after.gap) && capitalised(after.word)) {
    if (!page.named(after.start, after.end) && !/^\p{Lu}{2,}/u.test(after.word) && !page.ordinary(after.word))
      // German joins nouns so too: "Putin-Regime".
      return !page.nounCapitals || (before !== null && adjacent(before) && page.given(before.word));
  }
  if (!before || !HYPHEN.test(before.gap)) return false;
  const piece = /[\p{L}\p{M}]+$/u.exec(before.word)?.[0] ?? '';
  return capitalised(piece) && !page.named(before.start, before.end) && !isJoined(piece);
}
