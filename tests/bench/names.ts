import { compile } from '../../data/lexicon/compile';
import { Cutter } from '../../data/lexicon/part';
import { startOf } from '../../data/lexicon/start';
import { encodeLexicon } from '../../data/lexicon/text-form';
import type { Entity, Pack } from '../../data/pack/schema';
import type { Kind } from '../../data/pack/values';
import { between, pick, type Random, seeded } from './random';
import { capital, inventWords, VOCABULARY } from './words';

/** How many names, by what rows call it. */
export const SIZES = { '20': 20, '1k': 1_000, '10k': 10_000, '100k': 100_000, '1m': 1_000_000 } as const;
export type Size = keyof typeof SIZES;

const GIVEN = inventWords(2_500, 21).map(capital);
const FAMILY = inventWords(60_000, 22).map(capital);
const BODIES = ['Bank', 'Council', 'Institute', 'Party', 'Union', 'University'];

/** As many names as an entity of a reference pack has. */
const EACH = 10;

/** What the names of each five entities are: six in ten those of persons. */
const KINDS: readonly Kind[] = ['person', 'organisation', 'person', 'place', 'person'];

const kindOf = (name: number) => KINDS[Math.floor(name / EACH) % KINDS.length]!;

/**
 * A place has one word, which no text says by accident: no place is called "But", and more names must not mean more
 * mentions. A body begins with an ordinary word.
 */
function invent(random: Random, kind: Kind): string {
  if (kind === 'person') return `${pick(random, GIVEN)} ${pick(random, FAMILY)}`;
  if (kind === 'place') return pick(random, FAMILY) + pick(random, ['burg', 'grad', 'stan', 'ville']);
  const word = capital(VOCABULARY[between(random, 100, 4_000)]!);
  return `${word} ${pick(random, BODIES)} of ${pick(random, FAMILY)}`;
}

/** Invented names, each another; the first of more names are the same as fewer. */
export function inventNames(count: number): string[] {
  const random = seeded(31);
  const names = new Set<string>();
  while (names.size < count) names.add(invent(random, kindOf(names.size)));
  return [...names];
}

/** Large, and below what a pack may hold. */
const MOST_IN_A_PACK = 250_000;

/** Reference packs with nothing but names. */
export function packsOf(names: readonly string[]): Pack[] {
  const packs: Pack[] = [];
  for (let from = 0; from < names.length; from += MOST_IN_A_PACK) {
    const id = `names-${packs.length + 1}`;
    const entities: Entity[] = [];
    for (let at = from; at < Math.min(names.length, from + MOST_IN_A_PACK); at += EACH)
      entities.push(entityOf(`${id}-${at}`, kindOf(at), names.slice(at, at + EACH)));
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
      entities,
    });
  }
  return packs;
}

function entityOf(id: string, kind: Kind, names: readonly string[]): Entity {
  return {
    id,
    kind,
    name: names[0]!,
    role: 'Invented',
    names: names.map((text) => ({ text, lang: 'en', strength: 'full', form: 'name' })),
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
