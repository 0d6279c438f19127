import type { Pack } from '../pack/schema';
import { mergeEntities } from './entities';
import type { Meta } from './layout';
import { Names } from './names';
import { beginningsOf, filterSections, nameSections } from './sections';
import { emptySections, writeStart } from './start';
import { hashOf } from './tables';
import type { LexiconEntity } from './types';
import { writeSections } from './write';

/*
 * A segment is one pack's lexicon in pieces, to lie in a database: a page spells few of its names, and so few pieces
 * are read. Names lie in buckets by the hash of their first word; each bucket is a small lexicon of its own, less its
 * entities, whose records lie apart.
 */

/** Names in a bucket, on the average: some kilobytes. */
const BUCKET = 64;

export interface Segment {
  /** Entities in the order of the pack; a home is the number of an entity in it. */
  records: readonly LexiconEntity[];
  /** How many buckets there are: a power of two. */
  buckets: number;
  /** Compiles the buckets that hold names, one after the other. */
  tables(): Generator<{ bucket: number; table: ArrayBuffer }>;
  /** How its names begin, as `startOf` gives it: to be asked for behind the last table. */
  start(): ArrayBuffer;
}

/** The bucket that a first word lies in. */
export function bucketOf(hash: number, buckets: number): number {
  return hash & (buckets - 1);
}

/**
 * Compiles a pack by itself.
 *
 * @param pack a validated pack.
 */
export function compileSegment(pack: Pack): Segment {
  const entities = mergeEntities([pack]);
  const count = entities.reduce((sum, { names }) => sum + names.length, 0);
  const buckets = 2 ** Math.max(0, Math.ceil(Math.log2(count / BUCKET)));
  const begin = { words: new Set<number>(), stems: new Set<number>(), heads: new Set<number>() };
  let longestEnding = 0;
  return {
    records: entities.map(({ record }) => record),
    buckets,
    *tables() {
      let number = 0;
      for (const [bucket, list] of inBuckets(entities, buckets).entries()) {
        if (list.length === 0) continue;
        const names = new Names();
        for (const [entity, at] of list)
          names.add(entity, entities[entity]!.record.kind, entities[entity]!.names[at]!);
        const found = beginningsOf(names);
        for (const part of ['words', 'stems', 'heads'] as const)
          for (const hash of found[part]) begin[part].add(hash);
        longestEnding = Math.max(longestEnding, names.meta().longestEnding);
        yield { bucket, table: tableOf(names, number) };
        number += names.list.length;
      }
    },
    start: () => writeStart(filterSections(begin), longestEnding),
  };
}

/** Entity and place among its names, by the bucket of the first word. A name that cannot be found is left out. */
function inBuckets(
  entities: ReturnType<typeof mergeEntities>,
  buckets: number,
): (readonly [entity: number, name: number])[][] {
  const held: [number, number][][] = Array.from({ length: buckets }, () => []);
  const reader = new Names();
  entities.forEach(({ names, record }, entity) => {
    names.forEach((name, at) => {
      const stem = reader.firstStem(record.kind, name);
      if (stem !== null) held[bucketOf(hashOf(stem), buckets)]!.push([entity, at]);
    });
  });
  return held;
}

/** @param from the number of its first name in the segment. */
function tableOf(names: Names, from: number): ArrayBuffer {
  // What is the same in every bucket is left out.
  const meta: Meta = { ...names.meta(), foreign: {} };
  return writeSections({
    ...emptySections(),
    ...nameSections(names),
    nameNumber: Uint32Array.from(names.list, (_, at) => from + at),
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  });
}
