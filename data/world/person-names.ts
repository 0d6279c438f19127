import { fold } from '../lexicon/fold';
import type { EntityName, Strength } from '../pack/schema';
import { idOf } from './ids';
import type { Leader } from './leaders';
import { NameList, readName, readNames } from './names';
import { spelled } from './spelled';
import PEOPLE from './tables/people.json';
import SURNAMES from './tables/surnames.json';
import WHOLE from './tables/whole-names.json';

/** What the hand-kept table says of a person beyond the factbook. */
export interface PersonNotes {
  id?: string;
  name?: string;
  wikidata?: string;
  /** Strength of the surname: `shared` where relatives or predecessors of that name are in the news as well. */
  strength?: string;
  names?: string[];
  /** In place of the surname; none where the person is never called by one. */
  shorts?: string[];
  exclusions?: string[];
  /** Words that speak for the person beyond office, country and capital. */
  clues?: string[];
  /** No spelling but those of the table: the factbook's is somebody else's too. */
  only?: boolean;
}

export const NOTES: Record<string, PersonNotes> = PEOPLE;

/** Whole names that others bear too, each with the reason, judged by eye. */
const COMMON: Record<string, { strength: string; why: string }> = WHOLE;

function shorts(
  { name, short }: Leader,
  known: boolean,
  notes: PersonNotes,
  full: readonly string[],
): EntityName[] {
  const listed = (notes.shorts ?? []).map((written) => {
    const name = readName(written);
    return { ...name, strength: written.split('|')[2] ? name.strength : ('short' as const) };
  });
  const replaced = notes.shorts?.length === 0 || full.includes(short);
  const common =
    !known ||
    notes.strength === 'shared' ||
    COMMON[name]?.strength === 'shared' ||
    SURNAMES.includes(short) ||
    short.length < 3;
  const own = replaced
    ? []
    : [
        {
          ...readName(accented(short, notes.name)),
          strength: common && notes.strength !== 'short' ? ('shared' as const) : ('short' as const),
        },
      ];
  return [...own, ...listed];
}

/** Whole names: as the factbook writes it, and without initials and second surnames, as the press does. */
function wholes({ name, short }: Leader, notes: PersonNotes): string[] {
  const at = name.indexOf(short);
  const upTo = name.slice(0, at + short.length).replace(/ \p{Lu}\.(?= )/gu, '');
  const brief = at < 0 || upTo === short ? name : upTo;
  const own = notes.only ? [] : [brief, name];
  // A single given name is somebody else's too.
  return foldedOnce([notes.name ?? brief, ...own]).filter((text) => /\s|-/.test(text));
}

/** The first of every spelling: accents make no other name. */
function foldedOnce(texts: readonly string[]): string[] {
  return texts.filter((text, at) => texts.findIndex((other) => fold(other) === fold(text)) === at);
}

/** The surname with the accents it has in the whole name: the factbook leaves them out. */
function accented(short: string, name = ''): string {
  const at = fold(name).indexOf(fold(short));
  const spelled = at < 0 ? short : name.slice(at, at + short.length);
  return fold(spelled) === fold(short) ? spelled : short;
}

/** The strength of a whole name that others bear too. A third word in it tells the person from most of them. */
function weakened(name: EntityName, strength: Strength): EntityName {
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name.text)) return name;
  const words = name.text.split(/[\s·・]+/u).filter((word) => !/^\p{Lu}\.$/u.test(word)).length;
  if (name.strength !== 'full' || words > 3) return name;
  if (words < 3) return { ...name, strength };
  return strength === 'shared' ? { ...name, strength: 'short' } : name;
}

/**
 * Every spelling of a person: whole names, those of the table, and what the press calls them for short.
 *
 * @param known whether the press of other countries calls the person by the surname.
 */
export function personNames(
  leader: Leader,
  known: boolean,
  notes: PersonNotes,
): { name: string; names: EntityName[] } {
  const whole = wholes(leader, notes);
  const name = notes.name ?? whole[0] ?? leader.name;
  const foreign = spelled(notes.id ?? idOf(name));
  const list = new NameList();
  const strength = COMMON[leader.name]?.strength;
  const weaken = (name: EntityName) => (strength ? weakened(name, strength as Strength) : name);
  for (const text of whole) list.add(weaken(readName(text)));
  const surnames = shorts(leader, known, notes, whole);
  const rare = surnames[0]?.strength !== 'shared';
  for (const spelling of (notes.names ?? []).flatMap(readNames)) list.add(weaken(spelling));
  for (const spelling of foreign.flatMap(readNames))
    list.add(rare || spelling.strength === 'full' ? weaken(spelling) : { ...spelling, strength: 'shared' });
  for (const each of surnames) list.add(each);
  return { name, names: list.names };
}
