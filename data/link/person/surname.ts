import { fold } from '../../lexicon/fold';
import type { PageWords } from '../page/page-words';
import { isGiven, isReference } from '../profile';
import { isGenitive, isNoun } from '../text/german';
import { endsOnPlatform } from '../text/platform';
import {
  adjacent,
  capitalised,
  capitals,
  caseless,
  type Neighbour,
  opensSentence,
} from '../text/surroundings';
import { isDate, isFollower, isTitle } from '../text/vocabulary';
import { LETTER } from '../text/word-borders';
import type { PersonContext, PersonName } from './context';
import { isOther, isStreet } from './namesakes';
import { holds, officeBefore } from './office';
import { sexOf } from './sex';
import { isNobody } from './told';

/**
 * Reads the word before a surname that stands without its given name.
 *
 * @returns what that word says; nothing for or against where none is there, or it may be any word.
 */
export function surnameContext(name: PersonName, before: Neighbour | null, page: PageWords): PersonContext {
  const { text, start, profile } = name;
  // The word itself stands on this page in lower case: at the beginning of a sentence it is that word, unless the pack
  // spells it so.
  const alone = !PARTICLE.test(name.base) && capitalised(name.base);
  if (alone && page.ordinary(spelledAt(text, start)) && opensSentence(text, start)) return { against: true };
  const middleDot = /[·・]\s*$/u.test(text.slice(Math.max(0, start - 2), start));
  if (!before || !(/^\.?\s*$/u.test(before.gap) || middleDot)) return { against: false };
  const { word } = before;
  const initial = /^\p{Lu}\.?$/u.test(word) && /^\.?\s*$/u.test(before.gap);
  if (isGiven(profile, word, page.declines) && (capitalised(word) || caseless(word)))
    return own(name, word, initial);
  if (isStreet(word) || isNobody(word)) return { against: true };
  if (isOther(word)) return { against: true, rival: word };
  const named = page.named(before.start, before.end);
  const monsieur = page.lang === 'fr' && /^M\.?$/.test(word);
  if (initial && !named && !monsieur && (word.endsWith('.') || before.gap.startsWith('.'))) {
    return endsOnPlatform(text, before) ? { against: false } : { against: true, rival: word };
  }
  const titled = page.named(before.end - 1, before.end) ? undefined : title(name, word);
  if (titled) return titled;
  // Any other word with a dot behind it ends a sentence.
  if ((!adjacent(before) && !middleDot) || word.endsWith('.')) return { against: false };
  // "Ukraine's Zelensky": the country says who.
  if (/['’]s$/u.test(word) && page.names(profile.home, before))
    return { against: false, office: true, title: word };
  if (named) return { against: false, ...ofCountry(name, before, page) };
  if (isDate(word) || isFollower(word)) return { against: false };
  if (middleDot || hangulName(word) || givenWithoutCapital(word, page)) return { against: true, rival: word };
  return capitalBefore(name, before, page);
}

/** What joins an office to its country: "the Prime Minister of the Netherlands Rutte". */
const LINK = /(?:of|de|von|der) (?:the )?$/;

/** The office before the country of a person whose surname stands right behind it: "Президентом Туреччини Ердоганом". */
function ofCountry(
  { text, profile }: PersonName,
  before: Neighbour,
  page: PageWords,
): Partial<PersonContext> {
  const place = page.names(profile.home, before) ? page.placeAt(before.start, before.end) : null;
  if (!place) return {};
  const head = text.slice(0, place.start).replace(LINK, '');
  const held = officeBefore(head, head.length);
  return held && holds(profile.offices, held) ? { title: held.title, office: true } : {};
}

/** What a word with a capital before a surname says that is no name, title or date: somebody's given name, or any word. */
function capitalBefore(name: PersonName, before: Neighbour, page: PageWords): PersonContext {
  const { text, start, end } = name;
  const { word } = before;
  // "L'ère Macron"
  if (caseless(word) || !capitalised(word.replace(/^\p{L}{1,2}['’]/u, ''))) return { against: false };
  if (opensSentence(text, before.start) && page.opener(word)) return { against: false };
  if (page.ordinary(word)) return { against: false };
  if (/^\p{Lu}{2,}$/u.test(word) && !/^\p{Lu}+$/u.test(text.slice(start, start + 4)))
    return { against: false };
  if (page.headline() && (page.opener(word) || (capitals(text) && !page.given(word))))
    return { against: false };
  if (page.nounCapitals && !page.given(word)) {
    if (isNoun(text, before) || isGenitive(text, start, end, name.base)) return { against: false };
    if (name.strength !== 'shared') return { against: true };
  }
  // "В Кронштадте Путин …": where it was.
  if (
    page.declines &&
    IN.test(text.slice(Math.max(0, before.start - 4), before.start)) &&
    !declinedGiven(word, page)
  )
    return { against: false };
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

/** Behind these stands a place. */
const IN = /(?:^| )(?:[вуў]|[vw]e?) $/i;

/** Whether a word is a case form of a common given name: "Виктору Лукашенко исполнилось …". */
function declinedGiven(word: string, page: PageWords): boolean {
  const stems = [word.slice(0, -1), word.slice(0, -2)];
  return stems.some((stem) => ['', 'й', 'ь'].some((end) => page.given(stem + end)));
}

/** Two names behind a surname are somebody else's. */
const ANOTHER = /^\S+(?:\s\p{Lu}\p{Ll}+){2}/u;

/** A given name of this person beside the surname; where others share both, the one it is called by alone. */
function own({ profile, strength }: PersonName, word: string, initial: boolean): PersonContext {
  if (strength !== 'shared') return { against: false, given: !initial, initial };
  if (initial) return { against: false };
  // The whole name would have been found: "Ferdinand Marcos" was his father.
  return { against: true, ...(!fold(profile.entity.name).startsWith(fold(word)) && { rival: word }) };
}

/** A title or form of address before a surname: of this person, or of another one of the family. */
function title({ text, start, profile, strength }: PersonName, word: string): PersonContext | undefined {
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
