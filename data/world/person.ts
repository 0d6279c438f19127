import { fold } from '../lexicon/fold';
import { type EntityInput, isState } from './country';
import { idOf } from './ids';
import type { Leader } from './leaders';
import type { Person } from './people';
import { NOTES, personNames } from './person-names';
import { FACTBOOK } from './sources';
import WOMEN from './tables/women.json';
import { the } from './the';

type Office = Person['offices'][number];

/** An office without ranks and honours. */
function officeOf({ office }: Leader): string {
  return office
    .replace(
      / (?:Sir|Dame|Dr\.|Gen\.|Sr\.|Col\.|Capt\.|Ratu|Grand Chief|Archbishop|Air Vice-Marshal)(?= |$)/g,
      '',
    )
    .replace(/(?<!Governor|Secretary) General$/, '');
}

/** The office as a tie: what stands before the country's name. */
function tieOf({ country, leader }: Office): string {
  const office = officeOf(leader).slice(0, 150);
  const own = ` of ${the(country.name)}`;
  if (office.endsWith(own)) return `${office.slice(0, -own.length)} of`;
  return / of /.test(office) && !/^Head of /.test(office) ? `${office}, for` : `${office} of`;
}

/** "President" of Belarus, "King" of many realms: the office as one line. */
function lineOf({ country, leader }: Office): string {
  const office = officeOf(leader);
  const at = the(country.name);
  if (!/ of /.test(office) || /^Head of /.test(office)) return `${office} of ${at}`;
  return office.includes(country.name) ? office : `${office}, ${at}`;
}

/** Whether a territory repeats the head of the state it belongs to, who holds no office of its own there. */
function repeated({ country, leader }: Office, [first]: readonly Office[]): boolean {
  const own = country.codes.is_independent === 'Yes' || country.iso2 === 'XK';
  return (
    first !== undefined && first.country !== country && !own && /^(?:President|King)\b/.test(leader.office)
  );
}

/** A leader as an entity, with ties to the countries. */
export function person(of: Person): EntityInput {
  const notes = NOTES[of.leader.name] ?? {};
  const known = of.offices.some(({ country }) => isState(country));
  const { name, names } = personNames(of.leader, known, notes);
  const offices = of.offices.slice(0, 20);
  const own = offices.filter((office) => !repeated(office, offices));
  return {
    id: notes.id ?? idOf(name),
    kind: 'person',
    name,
    role:
      own.length > 4 ? `${lineOf(offices[0]!)} and ${own.length - 1} other countries` : lineOf(offices[0]!),
    ...(notes.wikidata && { wikidata: notes.wikidata }),
    names,
    facts: offices.map((office) => ({
      text: repeated(office, offices)
        ? `Head of state of ${the(office.country.name)} as well.`
        : `${lineOf(office)}${office.leader.since ? ` since ${office.leader.since}` : ''}.`,
      cites: FACTBOOK,
    })),
    relations: offices.map((office) => ({
      to: office.country.id,
      as: repeated(office, offices) ? 'head of state of' : tieOf(office),
      cites: FACTBOOK,
    })),
    clues: [...clues(of), ...(notes.clues ?? [])],
    ...(notes.exclusions && { exclusions: notes.exclusions }),
  };
}

const TITLES =
  /\b(?:president|prime minister|chancellor|premier|king|pope|emperor|sultan|supreme leader|leader|taoiseach|chief minister|chief executive|(?:lieutenant )?governor|high commissioner)\b/g;

/** Words that speak for a leader: the office, the country, its people and capital. */
function clues({ leader: { name }, offices }: Person): string[] {
  const [{ country, leader }] = offices as [Office];
  const words = [
    WOMEN.includes(name) ? 'Ms' : 'Mr',
    ...[...leader.office.toLowerCase().matchAll(TITLES)].map(([title]) => title),
    country.name,
    ...(country.notes.demonyms ?? []).slice(0, 1).map((written) => written.split('|')[0]!),
    country.codes.Capital?.trim() ?? '',
  ];
  const seen = new Set<string>();
  return words.filter((word) => word !== '' && !seen.has(fold(word)) && seen.add(fold(word)));
}
