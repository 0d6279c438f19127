import { fold } from '../lexicon/fold';
import { citySpellings } from './cities';
import { spellings } from './cldr';
import type { Country, EntityInput } from './country';
import { figure, readFigure } from './figures';
import { idOf } from './ids';
import { localClues } from './local-clues';
import { NameList, readName } from './names';
import { CODES, FACTBOOK, REFERENCE } from './sources';
import { spelled } from './spelled';
import CAPITALS from './tables/capitals.json';
import { beforeThe, the } from './the';

interface CapitalNotes {
  skip?: boolean;
  name?: string;
  role?: string;
  strength?: string;
  /** The name is somebody's, or other towns', in every language. */
  common?: boolean;
  names?: string[];
  clues?: string[];
  exclusions?: string[];
}

const NOTES: Record<string, CapitalNotes> = CAPITALS;

/** The name of a country's capital; undefined where there is none, or it is the country's own. */
export function capitalName({ iso2, name, codes }: Country): string | undefined {
  const notes = NOTES[iso2] ?? {};
  const city = notes.name ?? codes.Capital?.trim();
  return city && city !== name ? city : undefined;
}

/** Where the name of a capital is from: the factbook, where that names it so. */
export function capitalCites({ factbook, codes }: Country, city: string): number[] {
  const text = factbook?.text('Government', 'Capital', 'name');
  if (text && fold(text).includes(fold(city))) return FACTBOOK;
  return codes.Capital && fold(codes.Capital.trim()) === fold(city) ? CODES : REFERENCE;
}

/** How many live in a city and around it, as the factbook's list of urban areas has it. */
function urbanArea({ factbook }: Country, city: string): NonNullable<EntityInput['facts']> {
  const list = factbook?.text('People and Society', 'Major urban areas - population') ?? '';
  for (const item of list.matchAll(/([\d.,]+)( million)? ([^\d,;(]+?)(?=[ ,;]*(?:\(|[,;]|$))/g)) {
    if (fold(item[3]!) !== fold(city)) continue;
    const year = /\((\d{4})\)/.exec(list.slice(item.index))?.[1];
    const text = `${figure(readFigure(item[1]!, item[2]))} with its suburbs`;
    return [{ label: 'Population', text, ...(year && { date: year }), cites: FACTBOOK }];
  }
  return [];
}

/** A country's capital as a place of its own; none for city states, and where the name belongs to another first. */
export function capital(country: Country): EntityInput | undefined {
  const notes = NOTES[country.iso2] ?? {};
  const name = capitalName(country);
  if (notes.skip || !name) return undefined;
  const list = new NameList();
  list.add(readName(`${name}||${notes.strength ?? ''}`));
  for (const written of [...(notes.names ?? []), ...spelled(idOf(name))]) list.add(readName(written));
  list.addSpellings(
    citySpellings(name),
    notes.common ? 'all' : notes.strength === 'shared' ? 'twins' : 'none',
  );
  const states = spellings(country.iso2);
  const local = localClues(list.names, (lang) =>
    states.flatMap((each) => (each.lang === lang ? [each.text] : [])),
  );
  return {
    id: idOf(name),
    kind: 'place',
    name,
    role: notes.role ?? `Capital of ${the(country.name)}`,
    names: list.names,
    facts: urbanArea(country, name),
    relations: [
      { to: country.id, as: beforeThe('capital of', country.name), cites: capitalCites(country, name) },
    ],
    clues: [country.name, ...(notes.clues ?? []), ...local].filter(
      (clue, at, all) => all.indexOf(clue) === at,
    ),
    ...(notes.exclusions && { exclusions: notes.exclusions }),
  };
}
