import type { Pack } from '../pack/schema';
import { mergeEntities } from './entities';
import { type Meta, MOST_BLOOM } from './layout';
import { Names } from './names';
import { addBeginnings, filterSections, nameSections, noBeginnings } from './sections';
import { emptySections, writeStart } from './start';
import type { LexiconEntity } from './types';
import { writeSections } from './write';

/*
 * A segment is one pack's lexicon in pieces, to lie in a database: a page spells few of its names, and so few pieces
 * are read. Names lie in buckets by their beginnings; each bucket is a small lexicon of its own, less its entities, whose
 * records lie apart.
 */

/** Names in a bucket, on the average: some kilobytes. */
const BUCKET = 64;

/** A pack's own lexicon while it is compiled, bucket by bucket. */
export interface Segment {
  /** Entities in the order of the pack; a home is the number of an entity in it. */
  records: readonly LexiconEntity[];
  /** How many buckets there are: a power of two. */
  buckets: number;
  /** Compiles the buckets that hold names, one after the other. */
  tables(): Generator<{ bucket: number; table: ArrayBuffer }>;
  /** The filters of its names, in the form of `startOf`: complete only after the last table. */
  start(): ArrayBuffer;
}

/**
 * The most numbers of its own filters, which the background alone has in memory: what passes them is read from the
 * database. A page starts with less.
 */
const MOST_OWN = { ...MOST_BLOOM, bloom: 2 ** 17 };

/** The bucket that names with a beginning lie in. */
export function bucketOf(beginning: number, buckets: number): number {
  return beginning & (buckets - 1);
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
  const begin = noBeginnings();
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
        addBeginnings(names, begin);
        longestEnding = Math.max(longestEnding, names.meta().longestEnding);
        yield { bucket, table: tableOf(names, number) };
        number += names.list.length;
      }
    },
    start: () => writeStart(filterSections(begin, MOST_OWN), longestEnding),
  };
}

/** Entity and place among its names, by its bucket. A name that cannot be found is left out. */
function inBuckets(
  entities: ReturnType<typeof mergeEntities>,
  buckets: number,
): (readonly [entity: number, name: number])[][] {
  const held: [number, number][][] = Array.from({ length: buckets }, () => []);
  const reader = new Names();
  entities.forEach(({ names, record }, entity) => {
    names.forEach((name, at) => {
      const beginning = reader.beginning(record.kind, name);
      if (beginning !== null) held[bucketOf(beginning, buckets)]!.push([entity, at]);
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
