import { has } from '../lexicon/bloom';
import { SPAN } from '../lexicon/layout';
import { loadLexicon } from '../lexicon/load';
import { openStart } from '../lexicon/page-lexicon';
import { namesOf } from '../lexicon/page-names';
import { Cutter } from '../lexicon/part';
import { PartBuilder } from '../lexicon/part-builder';
import { bucketOf } from '../lexicon/segment';
import { joinStarts, startOf } from '../lexicon/start';
import type { Lexicon, LexiconEntity } from '../lexicon/types';
import { viewSections } from '../lexicon/views';
import { inStore, settled } from './database';
import { type Joins, joinRecords } from './joins';
import { readBlocks } from './read-rows';
import { rowKey, type StoredSegment } from './rows';

/** All that the names of the enabled packs are read from. */
export interface ShelfParts {
  stamp: string;
  /** The compiled lexicon of the bundled packs that are on. */
  base: ArrayBuffer;
  /** The packs that were brought in and are on, in the order of the library. */
  segments: readonly StoredSegment[];
  joins: Joins;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The names of the enabled packs, for the background alone: those of bundled packs in memory, all others in the
 * database, of which it reads the few buckets that some names lie in.
 */
export class Shelf {
  readonly stamp: string;
  private readonly segments: readonly (StoredSegment & { names: Uint32Array })[];
  /** The numbers an entity has in several lexicons, by each of them. */
  private readonly joins: ReadonlyMap<number, readonly number[]>;
  private cutter: Cutter | undefined;
  private whole: Lexicon | undefined;

  constructor(private readonly parts: ShelfParts) {
    this.stamp = parts.stamp;
    this.segments = parts.segments.map((each) => ({ ...each, names: viewSections(each.start).bloom }));
    this.joins = new Map(parts.joins.flatMap((join) => join.map((number) => [number, join] as const)));
  }

  /** What pages start with. */
  start(): ArrayBuffer {
    const { base, segments } = this.parts;
    return joinStarts([startOf(base), ...segments.map(({ start }) => start)]);
  }

  /** The names with some beginnings. */
  part(beginnings: readonly number[]): Promise<ArrayBuffer> {
    if (this.segments.length === 0) return Promise.resolve(this.base.part(beginnings));
    return inStore('packs', 'readonly', async (store) => {
      const part = new PartBuilder();
      const joined = (entity: number) => this.joins.get(entity)?.[0];
      this.base.cut(beginnings, part, { from: 0, joined });
      const tables = await Promise.all(this.segments.map((segment) => tablesOf(store, segment, beginnings)));
      tables.forEach((found, at) => {
        for (const { table, asked } of found)
          new Cutter(table).cut(asked, part, { from: (at + 1) * SPAN, joined });
      });
      return part.write(await this.records(store, part.entities()));
    });
  }

  /** A lexicon that finds in some texts what the whole one would. */
  async lexiconFor(texts: readonly string[]): Promise<Lexicon> {
    if (this.segments.length === 0) {
      this.whole ??= loadLexicon(this.parts.base);
      return this.whole;
    }
    const lexicon = openStart(this.start(), this.stamp);
    const missing = new Set<number>();
    for (const text of texts) lexicon.glance(text, missing);
    lexicon.add([...missing], await this.part([...missing]));
    return namesOf(lexicon);
  }

  private get base(): Cutter {
    this.cutter ??= new Cutter(this.parts.base);
    return this.cutter;
  }

  /** Reads the records of entities. Returns what gives them as bytes. */
  private async records(
    store: IDBObjectStore,
    entities: readonly number[],
  ): Promise<(entity: number) => Uint8Array> {
    const numbers = entities.flatMap((entity) => this.joins.get(entity) ?? [entity]);
    const blocks = await Promise.all(
      this.segments.map(({ revision }, at) =>
        readBlocks<LexiconEntity>(store, revision, 'records', numbersIn(numbers, at + 1)),
      ),
    );
    const recordOf = (number: number): LexiconEntity => {
      const from = Math.floor(number / SPAN);
      if (from === 0) return JSON.parse(decoder.decode(this.base.record(number)));
      const { home, ...record } = blocks[from - 1]!(number % SPAN)!;
      // In a segment a home is a number of its own.
      return home ? { ...record, home: home.map((each) => this.numberOf(from * SPAN + each)) } : record;
    };
    return (entity) => {
      const join = this.joins.get(entity);
      if (!join && entity < SPAN) return this.base.record(entity);
      return encoder.encode(JSON.stringify(join ? joinRecords(join.map(recordOf)) : recordOf(entity)));
    };
  }

  private numberOf(entity: number): number {
    return this.joins.get(entity)?.[0] ?? entity;
  }
}

/** The places in one lexicon of those among some numbers that lie in it. */
function numbersIn(numbers: readonly number[], lexicon: number): number[] {
  return numbers.filter((number) => Math.floor(number / SPAN) === lexicon).map((number) => number % SPAN);
}

/** The buckets of a segment with names of some beginnings, and those beginnings of each. */
async function tablesOf(
  store: IDBObjectStore,
  { revision, buckets, names }: StoredSegment & { names: Uint32Array },
  beginnings: readonly number[],
): Promise<{ table: ArrayBuffer; asked: number[] }[]> {
  const wanted = new Map<number, number[]>();
  for (const beginning of beginnings) {
    if (!has(names, beginning)) continue;
    const bucket = bucketOf(beginning, buckets);
    wanted.set(bucket, [...(wanted.get(bucket) ?? []), beginning]);
  }
  const read = [...wanted].map(async ([bucket, asked]) => ({
    table: (await settled(store.get(rowKey(revision, 'names', bucket)))) as ArrayBuffer | undefined,
    asked,
  }));
  return (await Promise.all(read)).flatMap(({ table, asked }) => (table ? [{ table, asked }] : []));
}
