import type { Country, EntityInput } from './country';
import { isInUnitedNations, members } from './memberships';
import { NameList, readName, readNames } from './names';
import { REFERENCE } from './sources';
import { spelled } from './spelled';
import ORGANISATIONS from './tables/organisations.json';

/** What the hand-kept table says of an organisation. */
interface OrganisationNotes {
  name: string;
  role: string;
  /** What an abbreviation stands for, where it is the name. */
  full?: string;
  wikidata?: string;
  founded: string;
  seat?: string;
  /** Members that are no countries. */
  also?: string;
  facts?: Record<string, string>;
  names: string[];
  clues?: string[];
  exclusions?: string[];
}

const NOTES: Record<string, OrganisationNotes> = ORGANISATIONS;

/** Longer lists say less than their number. */
const LISTED = 38;

function membersOf(id: string, all: readonly Country[]): readonly string[] {
  const ours =
    id === 'united-nations'
      ? all.filter(isInUnitedNations)
      : all.filter(({ iso2 }) => members[id]?.includes(iso2));
  return ours.map(({ name }) => name).sort((one, other) => one.localeCompare(other, 'en'));
}

function facts(id: string, notes: OrganisationNotes, all: readonly Country[]): [string, string][] {
  const names = membersOf(id, all);
  const list = names.length > LISTED ? `${names.length} states` : names.join(', ');
  return [
    ...(notes.full ? [['In full', notes.full] satisfies [string, string]] : []),
    ['Founded', notes.founded],
    ...(notes.seat ? [['Seat', notes.seat] satisfies [string, string]] : []),
    ...Object.entries(notes.facts ?? {}),
    ...(names.length > 0
      ? [['Members', notes.also ? `${list}; ${notes.also}` : list] satisfies [string, string]]
      : []),
  ];
}

/** The international organisations of the table. */
export function organisations(all: readonly Country[]): EntityInput[] {
  return Object.entries(NOTES).map(([id, notes]) => {
    const list = new NameList();
    // The table may say that the name itself is an ordinary word.
    if (!notes.names.some((written) => written.startsWith(`${notes.name}|`))) list.add(readName(notes.name));
    for (const name of [...notes.names, ...spelled(id)].flatMap(readNames)) list.add(name);
    return {
      id,
      kind: 'organisation',
      name: notes.name,
      role: notes.role,
      ...(notes.wikidata && { wikidata: notes.wikidata }),
      names: list.names,
      facts: facts(id, notes, all).map(([label, text]) => ({ label, text, cites: REFERENCE })),
      ...(notes.clues && { clues: notes.clues }),
      ...(notes.exclusions && { exclusions: notes.exclusions }),
    };
  });
}
