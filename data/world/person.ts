import { fold } from '../lexicon/fold';
import { type EntityInput, isState } from './country';
import { idOf } from './ids';
import { lineOf, type Office, since, tieOf } from './office';
import type { Person } from './people';
import { NOTES, personNames } from './person-names';
import { FACTBOOK } from './sources';
import WOMEN from './tables/women.json';
import { beforeThe, the } from './the';

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
    facts: factsOf(offices),
    relations: offices.map((office) => ({
      to: office.country.id,
      as: repeated(office, offices) ? beforeThe('head of state of', office.country.name) : tieOf(office),
      cites: FACTBOOK,
    })),
    clues: [...clues(of), ...(notes.clues ?? [])],
    ...(notes.exclusions && { exclusions: notes.exclusions }),
  };
}

/** Since when the first office is held, which is the role in the card's head; then the others, those of a kind in one line. */
function factsOf(offices: readonly Office[]): NonNullable<EntityInput['facts']> {
  const [first, ...others] = offices as [Office, ...Office[]];
  const from = since(first);
  const lands = new Map<string, string[]>();
  for (const office of others) {
    const at = the(office.country.name);
    const line = repeated(office, offices) ? `Head of state of ${at}` : withSince(office);
    const key = line.replace(at, LANDS);
    lands.set(key, [...(lands.get(key) ?? []), at]);
  }
  return [
    ...(from ? [{ label: 'In office', text: `since ${from}`, cites: FACTBOOK }] : []),
    ...[...lands].map(([line, names]) => ({
      label: 'Also',
      text: line.replace(LANDS, LIST.format(names)),
      cites: FACTBOOK,
    })),
  ];
}

/** Stands for the countries in a line that is said of several. */
const LANDS = '{}';
const LIST = new Intl.ListFormat('en-GB');

const withSince = (office: Office) => `${lineOf(office)}${since(office) ? ` since ${since(office)}` : ''}`;

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
