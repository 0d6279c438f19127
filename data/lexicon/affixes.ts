import { Kind } from './characters';
import type { WordReader } from './words';

/*
 * Arabic and Hebrew write short particles onto the next word: "and", "in", "to", "from". A name may stand behind
 * one or several of them.
 */

const ARABIC = { letters: new Set([...'وفبلكس'].map(unitOf)), most: 2 };
const HEBREW = { letters: new Set([...'והבלמשכ'].map(unitOf)), most: 3 };

/** What must be left of the word: shorter names would be found in too many ordinary words. */
const LEAST = 4;

const LAM = unitOf('ل');
const ALEF = unitOf('ا');

function unitOf(letter: string): number {
  return letter.charCodeAt(0);
}

/** What is left of a word without such particles. */
export interface Shorter {
  /** Units of the word that are taken off. */
  skip: number;
  /** The units that are left, as the name would spell them. */
  units: readonly number[];
}

/** Whether a folded unit, at a word's beginning, may be such a particle. */
export function affixLetter(unit: number): boolean {
  return unit >= 0x5d0 && unit <= 0x6ff && (unit < 0x600 ? HEBREW : ARABIC).letters.has(unit);
}

/** The beginnings a word may have lost to particles, the shortest particle first. */
export function* affixes(reader: WordReader): Generator<Shorter> {
  const first = reader.units[0]!;
  if (reader.kind !== Kind.Letter || !affixLetter(first)) return;
  const { letters, most } = first < 0x600 ? HEBREW : ARABIC;
  const units = [...reader.units.subarray(0, reader.length)];
  for (let skip = 1; skip <= most && units.length - skip >= LEAST; skip += 1) {
    if (!letters.has(units[skip - 1]!)) return;
    yield { skip, units: units.slice(skip) };
    // "to the": the article loses its alef (للاتحاد = ل + الاتحاد).
    if (units[skip - 1] === LAM && units[skip] === LAM) yield { skip, units: [ALEF, ...units.slice(skip)] };
  }
}
