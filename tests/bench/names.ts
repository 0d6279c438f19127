import { compile } from '../../data/lexicon/compile';
import { Cutter } from '../../data/lexicon/part';
import { startOf } from '../../data/lexicon/start';
import { encodeLexicon } from '../../data/lexicon/text-form';
import type { Entity, Pack } from '../../data/pack/schema';
import { between, pick, type Random, seeded } from './random';
import { capital, inventWords, VOCABULARY } from './words';

/** How many names, by what rows call it. */
export const SIZES = { '20': 20, '1k': 1_000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type Size = keyof typeof SIZES;

const GIVEN = inventWords(2_500, 21).map(capital);
const FAMILY = inventWords(60_000, 22).map(capital);
const BODIES = ['Bank', 'Council', 'Institute', 'Party', 'Union', 'University'];

/** Six in ten are persons, two places of one word, two bodies that begin with an ordinary word. */
function invent(random: Random): string {
  const kind = random();
  if (kind < 0.6) return `${pick(random, GIVEN)} ${pick(random, FAMILY)}`;
  if (kind < 0.8) return capital(pick(random, FAMILY) + pick(random, ['', 'burg', 'ia', 'stan', 'ville']));
  const word = capital(VOCABULARY[between(random, 100, 4_000)]!);
  return `${word} ${pick(random, BODIES)} of ${pick(random, FAMILY)}`;
}

/** Invented names, each another; the first of more names are the same as fewer. */
export function inventNames(count: number): string[] {
  const random = seeded(31);
  const names = new Set<string>();
  while (names.size < count) names.add(invent(random));
  return [...names];
}

/**
 * Reference packs with nothing but names, each no larger than a pack may be.
 *
 * @param each how many entities a pack holds at the most
 */
export function packsOf(names: readonly string[], each = 100_000): Pack[] {
  const packs: Pack[] = [];
  for (let at = 0; at < names.length; at += each) {
    const id = `names-${packs.length + 1}`;
    packs.push({
      format: 1,
      id,
      title: `Names ${packs.length + 1}`,
      language: 'en',
      sources: [{ title: 'Invented', asOf: '2025-01-01' }],
      asOf: '2025-01-01',
      summary: [],
      timeline: [],
      disputes: [],
      entities: names.slice(at, at + each).map((name, n) => entityOf(`${id}-${n}`, name)),
    });
  }
  return packs;
}

function entityOf(id: string, name: string): Entity {
  return {
    id,
    kind: name.includes(' of ') ? 'organisation' : name.includes(' ') ? 'person' : 'place',
    name,
    role: 'Invented',
    names: [{ text: name, lang: 'en', strength: 'full', form: 'name' }],
    facts: [],
    statements: [],
    relations: [],
    clues: [],
    exclusions: [],
  };
}

/** The lexicon of so many names: what a page starts with, as it is stored, and what the background brings it. */
export interface Compiled {
  start: string;
  /** The names that begin with some words. */
  part(words: readonly number[]): string;
}

const compiled = new Map<Size, Compiled>();

export function compiledOf(size: Size): Compiled {
  let lexicon = compiled.get(size);
  if (!lexicon) {
    const whole = compile(packsOf(inventNames(SIZES[size])));
    const cutter = new Cutter(whole);
    lexicon = {
      start: encodeLexicon(startOf(whole)),
      part: (words) => encodeLexicon(cutter.part(words)),
    };
    compiled.set(size, lexicon);
  }
  return lexicon;
}
