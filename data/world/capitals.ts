import { citySpellings } from './cities';
import type { Country, EntityInput } from './country';
import { idOf } from './ids';
import { NameList, readName } from './names';
import { CODES } from './sources';
import { spelled } from './spelled';
import CAPITALS from './tables/capitals.json';
import { the } from './the';

interface CapitalNotes {
  skip?: boolean;
  name?: string;
  role?: string;
  strength?: string;
  names?: string[];
  clues?: string[];
  exclusions?: string[];
}

const NOTES: Record<string, CapitalNotes> = CAPITALS;

/** A country's capital as a place of its own; none for city states, and where the name belongs to another first. */
export function capital(country: Country): EntityInput | undefined {
  const notes = NOTES[country.iso2] ?? {};
  const name = notes.name ?? country.codes.Capital?.trim();
  if (notes.skip || !name || name === country.name) return undefined;
  const list = new NameList();
  list.add(readName(`${name}||${notes.strength ?? ''}`));
  for (const written of [...(notes.names ?? []), ...spelled(idOf(name))]) list.add(readName(written));
  list.addSpellings(citySpellings(name), notes.strength === 'shared' ? 'all' : 'none');
  return {
    id: idOf(name),
    kind: 'place',
    name,
    role: notes.role ?? `Capital of ${the(country.name)}`,
    names: list.names,
    facts: [{ text: notes.role ? `${notes.role}.` : `Capital of ${the(country.name)}.`, cites: CODES }],
    relations: [{ to: country.id, as: 'capital of', cites: CODES }],
    clues: [country.name, ...(notes.clues ?? [])].filter((clue, at, all) => all.indexOf(clue) === at),
    ...(notes.exclusions && { exclusions: notes.exclusions }),
  };
}
