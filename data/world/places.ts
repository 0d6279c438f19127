import { nameIn, spellings } from './cldr';
import type { Country, EntityInput } from './country';
import { NameList, readName } from './names';
import { placeFacts, placeRole } from './place-facts';
import { REFERENCE } from './sources';
import { spelled } from './spelled';
import FORMER from './tables/places.json';

/** The country's name in its own first language, where that is another than English. */
function native({ iso2, codes }: Country): EntityInput['native'] {
  const lang = (codes.Languages ?? '').split(',')[0]!.split('-')[0]!;
  const text = lang && lang !== 'en' ? nameIn(iso2, lang) : undefined;
  return text && text !== nameIn(iso2, 'en') && !/[()]/.test(text) ? { text, lang } : undefined;
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
  const facts = placeFacts(country);
  const own = native(country);
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
    facts: facts.length > 0 ? facts : [{ text: `${placeRole(country)}.`, cites: REFERENCE }],
    ...(notes.clues && { clues: notes.clues }),
    ...(notes.exclusions && { exclusions: notes.exclusions }),
  };
}

/** Short forms of CLDR that are too short or too rare to be certain of. */
const DROPPED = new Set(
  'RU R.-U. É.-U. GB VK ZK ÜK JK MB BK HB ΗΒ УК ОК ՄԹ Wlk.\u00a0Bryt. გაერთ.სამ. BNA UK US یوکی'
    .split(' ')
    .concat('Wlk. Bryt.'),
);

/** Nations of the United Kingdom, and states that are no more. */
export function otherPlaces(): EntityInput[] {
  return Object.entries(FORMER).map(([id, entry]) => {
    const { name, role: line, wikidata, names, demonyms } = entry;
    const list = new NameList();
    for (const written of names) list.add(readName(written));
    for (const written of demonyms) list.add(readName(written, 'demonym'));
    return {
      id,
      kind: 'place',
      name,
      role: line,
      wikidata,
      ...('iso2' in entry && { iso2: entry.iso2 }),
      names: list.names,
      facts: [{ text: `${line}.`, cites: REFERENCE }],
      ...('exclusions' in entry && { exclusions: entry.exclusions }),
    };
  });
}
