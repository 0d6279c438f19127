import type { EntityName } from '../pack/schema';
import { isState } from './country';
import { idOf } from './ids';
import { NameList, readName, readNames } from './names';
import type { Person } from './people';
import { spelled } from './spelled';
import EVERYDAY from './tables/everyday.json';
import PEOPLE from './tables/people.json';
import SURNAMES from './tables/surnames.json';

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
  /** No spelling but those of the table: the factbook's is somebody else's too. */
  only?: boolean;
}

export const NOTES: Record<string, PersonNotes> = PEOPLE;
function shorts(person: Person, notes: PersonNotes, full: readonly string[]): EntityName[] {
  const listed = (notes.shorts ?? []).map((written) => {
    const name = readName(written);
    return { ...name, strength: written.split('|')[2] ? name.strength : ('short' as const) };
  });
  const known = person.offices.some(({ country }) => isState(country));
  const { short } = person.leader;
  const replaced = notes.shorts?.length === 0 || !known || full.includes(short);
  const common =
    notes.strength === 'shared' ||
    EVERYDAY.includes(person.leader.name) ||
    SURNAMES.includes(short) ||
    short.length < 3;
  const own = replaced
    ? []
    : [
        {
          ...readName(short),
          strength: common && notes.strength !== 'short' ? ('shared' as const) : ('short' as const),
        },
      ];
  return [...own, ...listed];
}

/** Whole names: as the factbook writes it, and without initials and second surnames, as the press does. */
function wholes({ leader }: Person, notes: PersonNotes): string[] {
  const { name, short } = leader;
  const upTo = name.slice(0, name.indexOf(short) + short.length).replace(/ \p{Lu}\.(?= )/gu, '');
  const brief = upTo === short ? name : upTo;
  const own = notes.only ? [] : [brief, name];
  // A single given name is somebody else's too.
  return [...new Set([notes.name ?? brief, ...own])].filter((text) => /\s|-/.test(text));
}

/** Every spelling of a person: whole names, those of the table, and what the press calls them for short. */
export function personNames(of: Person, notes: PersonNotes): { name: string; names: EntityName[] } {
  const whole = wholes(of, notes);
  const name = notes.name ?? whole[0] ?? of.leader.name;
  const foreign = spelled(notes.id ?? idOf(name));
  const list = new NameList();
  // Names that many people bear are found nowhere without evidence.
  const everyday = EVERYDAY.includes(of.leader.name);
  for (const text of whole) list.add(readName(everyday ? `${text}||shared` : text));
  for (const spelling of [...(notes.names ?? []), ...foreign].flatMap(readNames)) list.add(spelling);
  for (const name of shorts(of, notes, whole)) list.add(name);
  return { name, names: list.names };
}
