import { type Case, readMarked } from './cases';

type Line = Record<string, unknown>;

/**
 * Entity ids of the Slavic news annotations (the shared tasks of the BSNLP workshops) where ours are not the same
 * words: they write "GPE-North-Korea" for `north-korea`.
 */
const SLAVIC: Record<string, string> = {
  usa: 'united-states',
  'great-britain': 'united-kingdom',
  holland: 'netherlands',
  'czech-republic': 'czechia',
  zsrr: 'soviet-union',
  'soviet-union-ussr': 'soviet-union',
  washingtondc: 'washington-dc',
  brussles: 'brussels',
  kiev: 'kyiv',
  'recep-tayyip-erdoğan': 'recep-tayyip-erdogan',
  west: 'the-west',
  twitter: 'x',
  'eu-council': 'council-of-the-european-union',
};

function slavicId(id: string): string {
  const name = id.slice(id.indexOf('-') + 1).toLowerCase();
  return SLAVIC[name] ?? name;
}

/** Spans of countries with their ISO 3166 codes, names and words of nationality alike. */
function readCountries(line: Line, byCode: ReadonlyMap<string, string>): Omit<Case, 'id'> {
  const marked = (line.countries as [number, number, string, string][]).flatMap(([start, end, , code]) => {
    // Former states have four letters there, of which the first two are what they had as states.
    const entity = byCode.get(code.slice(0, 2));
    return entity === undefined ? [] : [{ start, end, entity }];
  });
  const part = line.eval as [number, number];
  return {
    lang: 'en',
    source: `${line.src}`,
    text: `${line.text}`,
    marked,
    part,
    known: new Set(byCode.values()),
  };
}

/** Named entities of Slavic news, each with an id; adjectives of nationality are not among them. */
function readSlavic(line: Line, ids: ReadonlySet<string>): Omit<Case, 'id'> {
  const entries = line.ents as [number, number, string, string, string, string][];
  const marked = entries.flatMap(([start, end, , , , id]) =>
    ids.has(slavicId(id)) ? [{ start, end, entity: slavicId(id) }] : [],
  );
  return { lang: `${line.lang}`, text: `${line.text}`, marked, namesOnly: true };
}

/** People and their offices, without spans: nothing is annotated, what is found is there to be read. */
function readPlain(line: Line): Omit<Case, 'id'> {
  return { lang: `${line.lang ?? ''}`, text: `${line.text}`, marked: [] };
}

/**
 * @param line the first line of a file.
 * @param byCode entity ids by ISO 3166 code, for annotations that give codes.
 * @param ids the ids of all bundled entities.
 * @returns how to read its lines, and whether the file is annotated at all.
 */
export function formatOf(
  line: Line,
  byCode: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): { read: (line: Line) => Omit<Case, 'id'>; annotated: boolean } {
  if ('countries' in line) return { read: (each) => readCountries(each, byCode), annotated: true };
  if ('ents' in line) return { read: (each) => readSlavic(each, ids), annotated: true };
  if ('rel' in line) return { read: readPlain, annotated: false };
  return { read: readMarked, annotated: true };
}
