import { fold } from '../../lexicon/fold';
import { lateWords } from '../../words/late';
import type { PageWords } from '../page/page-words';
import { capitalised, type Neighbour, opensSentence } from '../text/surroundings';
import { isBusiness, isCivil } from '../text/vocabulary';

/* Places that people, companies and bands are called by: what the words before and behind say of that. */

/** Places that are given names: a capitalised word behind one may be a surname. */
const GIVEN = lateWords(`
  america asia chad china cuba dominica egypt florence francia georgia guadalupe india ireland israel jamaica jordan kenya london
  mauricio montserrat paris sofia victoria vienna
`);

/** Places that are surnames. */
const SURNAMES = lateWords(
  'cuba england france germany holland ireland israel jordan london paris poland rome scotland spain wales',
);

/** Whether a place's name is a surname too. */
export const isSurname = (name: string): boolean => SURNAMES.has(fold(name));
/** Whether a place's name is a given name too. */
export const isGivenName = (name: string): boolean => GIVEN.has(fold(name));

/** Endings of adjectives and participles, which may stand before a place with a capital where a sentence begins. */
const ADJECTIVE = /-|(?:ing|ed|ly|ern|ous|ive|ist|ic|ical|ish|ary|less|ful|wide|able|ible|ine|est)$/;

/** Others that do. */
const MERE = lateWords(`
  two three four six seven eight ten eleven twelve twenty hundreds thousand thousands million
  millions dozens several third top key senior junior record major minor big huge rich poor next last main
  whole half small large great good bad hot cold urban global local entire fellow visit post blame
`);

/** Whether a capitalised word before a place is just a word: where a sentence begins, it may be. */
export function mereWord(word: string): boolean {
  return ADJECTIVE.test(word) || MERE.has(word.toLowerCase());
}

const BY = /^\s*(?:By|Von|Par|Por|Di|Door|Av|Af)\s/;
const BYLINE = /^\s*\S+\s(?:\p{Lu}[\p{L}.’'-]*\s){1,3}$/u;

/** "Editing by Israel Vik": whom a report is owed to. */
const CREDIT = /(?:[Rr]eport|[Ee]dit|[Ww]rit)(?:ing|ed|ten) by\s$/;

/** Whether a name ends a byline: "By Lisa France, Vik Post". */
export function signs(text: string, start: number, after: Neighbour | null): boolean {
  if (after && capitalised(after.word) && CREDIT.test(text.slice(Math.max(0, start - 14), start)))
    return true;
  return start < 60 && BY.test(text) && BYLINE.test(text.slice(0, start));
}

/** Initials, and what stands behind them in lists of books. */
const INITIALS = /^,\s(?!U\.|E\.U|D\.C)(?:\p{Lu}\.[\s-]?)+(?:[,;&(\d]|and\s|$)/u;

/** Whether a surname stands before its initials, as in lists of books: "Holland, J. H. (1975)". */
export function listed(text: string, start: number, end: number): boolean {
  return isSurname(text.slice(start, end)) && INITIALS.test(text.slice(end, end + 40));
}

/** "Dr. Nino Jordan": the form of address before an unknown given name. */
const TITLED = /(?:^|\s)(?:Dr|Prof|Mrs?|Ms|Herr|Frau|Sir)\.?\s$/;

/** Whether the word before a place makes a person or a company of it: "Mrs England", "J. Ireland", "Vik Group Germany". */
export function personal(text: string, before: Neighbour, page: PageWords): 'person' | 'company' | null {
  const { word, start } = before;
  if (isCivil(word) || TITLED.test(text.slice(Math.max(0, start - 8), start))) return 'person';
  if (/^\p{Lu}\.$/u.test(word)) return /[\p{L}.]/u.test(text[start - 1] ?? ' ') ? null : 'person';
  if (page.given(word) && !page.named(before.start, before.end)) return 'person';
  return isBusiness(word) && !opensSentence(text, start) ? 'company' : null;
}

/** Whether a name of two words stands alone between commas or brackets, as people do in lists: "…, Kenya Dove, …". */
export function pairAlone(text: string, start: number, end: number, after: Neighbour): boolean {
  return (
    capitalised(after.word) &&
    /(?:^|[,;:•|(])\s*$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    after.start - end === 1 &&
    /^(?:$|[,;•|)])/u.test(text.slice(after.end, after.end + 1)) &&
    !(start === 0 && after.end === text.length)
  );
}

/** Whether a place's name may be a person's, given or family name. */
export function mayBePerson(name: string): boolean {
  return isGivenName(name) || isSurname(name);
}

const SAYS = /^(?:\s\p{Lu}[\p{L}.]*){0,2}\s(?:says|dit|sagt|meint|dice|diz|zegt)\s?:?\s*$/u;

/** Whether a block is no more than a name and what introduces a comment: "India Moss says:". */
export function comments(text: string, start: number, end: number): boolean {
  return /^\s*(?:\p{Lu}\p{L}*\s)?$/u.test(text.slice(0, start)) && SAYS.test(text.slice(end, end + 50));
}

/** Whether an age stands behind a name: "India, 12, said so", "Malabo, a 29-year-old gorilla". */
export function aged(text: string, end: number): boolean {
  return /^,\s(?:\d{1,2},|an?\s\d{1,2}-year-old)/.test(text.slice(end, end + 20));
}

/** What somebody is to another, right before a given name: "their daughter Cairo". */
export const isKin = (word: string): boolean => /^(?:son|daughter|sister)$/.test(word);
