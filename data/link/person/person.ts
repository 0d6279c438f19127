import type { PageWords } from '../page/page-words';
import { isGiven } from '../profile';
import {
  adjacent,
  extended,
  type Neighbour,
  quoted,
  sentenceAround,
  wordAfter,
  wordBefore,
} from '../text/surroundings';
import { isDate, isFollower, isThingOf } from '../text/vocabulary';
import { ENDS, OPENS } from '../text/word-borders';
import type { PersonContext, PersonName } from './context';
import { joined } from './double-name';
import { officeBehind } from './office';
import { surnameContext } from './surname';
import { filed, otherGivenBehind } from './surname-first';
import { toldOf } from './told';
import { wholeName } from './whole-name';

/** Whether the words beside a name of a person make it somebody else's, and what they say for this one. */
export function personContext(name: PersonName, page: PageWords): PersonContext {
  const { text, start, end, profile } = name;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (extended(text, end, isThingOf, page)) return { against: true };
  if (joined(before, after, page)) return { against: true, rival: text.slice(start, end) };
  if (name.whole) return wholeName(name, before, after, page);
  if (quoted(text, start, end) || listed(text, start, end) || aboutNames(text, start, end))
    return { against: true };
  const told = toldOf(text, end);
  // A person may have another calling as well; an island has none.
  if (told) return { against: true, ...(told === 'nobody' && { rival: text.slice(start, end) }) };
  const behind = otherGivenBehind(text, start, end, profile, page);
  // A headline gives every word a capital: a verb there is nobody.
  if (behind !== undefined) return { against: true, ...(!page.headline() && { rival: behind }) };
  if (after && /^,?\s+$/u.test(after.gap)) {
    const own = isGiven(profile, after.word, page.declines);
    if (own && after.word.length > 2 && page.surnameFirst && adjacent(after))
      return { against: false, given: true };
    if (filed(text, after, own, page)) return own ? { against: true } : { against: true, rival: after.word };
  }
  if (name.strength === 'shared' && after && asGivenName(after, page))
    return { against: true, rival: after.word };
  const context = surnameContext(name, before, page);
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

/** A surname in a list of results or people, "1. Kallas (EST)", not of sentences: "1. Kallas has said …". */
function listed(text: string, start: number, end: number): boolean {
  if (/^\s*\((?:\p{Lu}{3}\)|\d)/u.test(text.slice(end, end + 8))) return true;
  if (/^\s\p{Ll}+\s\p{Ll}/u.test(text.slice(end, end + 20))) return false;
  return /(?:^|[\n,;])\s*\d{1,3}[.)]\s*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** "Dan Brown", "Faye Dunaway": what is one person's surname is the given name of many. */
function asGivenName(after: Neighbour, page: PageWords): boolean {
  if (!adjacent(after) || !/^\p{Lu}\p{Ll}/u.test(after.word)) return false;
  if (page.nounCapitals || page.surnameFirst || page.headline() || page.named(after.start, after.end))
    return false;
  return !isDate(after.word) && !isFollower(after.word) && !page.ordinary(after.word);
}
