import { citySpellings } from './cities';
import { nameIn, spellings } from './cldr';
import type { Country, EntityInput } from './country';
import { demonyms } from './demonyms';
import { localClues } from './local-clues';
import { NameList, readName } from './names';
import { placeFacts, placeRole } from './place-facts';
import { REFERENCE } from './sources';
import { spelled } from './spelled';
import PLACES from './tables/places.json';

const OTHERS: Record<string, PlaceNotes> = PLACES;

/** The country's name in its own first language, where that is another than English. */
function native({ iso2, name, notes, codes }: Country): EntityInput['native'] {
  if (notes.native) return notes.native.text === name ? undefined : notes.native;
  const lang = (codes.Languages ?? '').split(',')[0]!.split('-')[0]!;
  const text = lang && lang !== 'en' ? nameIn(iso2, lang) : undefined;
  return text && text !== name && !/[()]/.test(text) ? { text, lang } : undefined;
}

/** A country or territory as an entity, ties to leaders and capital still left out. */
export function place(country: Country): EntityInput {
  const { iso2, id, name, notes, codes } = country;
  const list = new NameList();
  list.add(readName(`${name}||${notes.strength ?? ''}`));
  for (const written of [...(notes.names ?? []), ...spelled(id)]) list.add(readName(written));
  for (const written of notes.demonyms ?? []) list.add(readName(written, 'demonym'));
  const bare = ['CD', 'CG'].includes(iso2) ? /^\S*[KCК]on[gk]o?\S*$|^Конг[оа]$/u : /^(?!)/;
  const official = spellings(iso2).filter(({ text }) => !bare.test(text) && !DROPPED.has(text));
  list.addSpellings(official, notes.strength === 'shared' ? 'twins' : 'none');
  for (const name of demonyms(iso2)) list.add(name);
  const own = native(country);
  const cities = citySpellings(codes.Capital?.trim() ?? '');
  const local = localClues(list.names, (lang) =>
    cities.flatMap((city) => (city.lang === lang ? [city.text] : [])),
  );
  const clues = [...(notes.clues ?? []), ...local];
  const wikidata = notes.wikidata ?? codes.wikidata_id?.split('/').at(-1);
  return {
    id,
    kind: 'place',
    name,
    role: placeRole(country),
    ...(own && { native: own }),
    ...(wikidata && { wikidata }),
    iso2,
    names: list.names,
    facts: placeFacts(country),
    ...(clues.length > 0 && { clues }),
    ...(notes.exclusions && { exclusions: notes.exclusions }),
  };
}

/** Short forms of CLDR that are too short or too rare to be certain of. */
const DROPPED = new Set(
  'RU R.-U. É.-U. GB VK ZK ÜK JK MB BK HB ΗΒ УК ОК ՄԹ Wlk.\u00a0Bryt. გაერთ.სამ. BNA UK US یوکی'
    .split(' ')
    .concat('Wlk. Bryt.'),
);

/** What the table says of a place that is no country of the country codes. */
interface PlaceNotes {
  name: string;
  role: string;
  wikidata: string;
  iso2?: string;
  names: string[];
  demonyms: string[];
  facts: Record<string, string>;
  /** What it is a part or a capital of: id and tie. */
  relation?: string[];
  clues?: string[];
  exclusions?: string[];
}

/** Nations of the United Kingdom, states that are no more, and cities that are capitals beside another. */
export function otherPlaces(): EntityInput[] {
  return Object.entries(OTHERS).map(([id, notes]) => {
    const list = new NameList();
    for (const written of notes.names) list.add(readName(written));
    for (const written of notes.demonyms) list.add(readName(written, 'demonym'));
    const [to, as] = notes.relation ?? [];
    return {
      id,
      kind: 'place',
      name: notes.name,
      role: notes.role,
      wikidata: notes.wikidata,
      ...(notes.iso2 && { iso2: notes.iso2 }),
      names: list.names,
      facts: Object.entries(notes.facts).map(([label, text]) => ({ label, text, cites: REFERENCE })),
      ...(to && as && { relations: [{ to, as, cites: REFERENCE }] }),
      ...(notes.clues && { clues: notes.clues }),
      ...(notes.exclusions && { exclusions: notes.exclusions }),
    };
  });
}
