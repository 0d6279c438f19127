import { MAGIC } from '../lexicon/layout';
import type { Entity, Pack } from '../pack/schema';

/*
 * How a pack that was brought in lies in the database: rows under [revision, what, number]. Entities lie in blocks, so
 * that a card reads one block and not a pack; names in the buckets of the pack's segment.
 */

/** Raised whenever rows are written otherwise, or names are compiled to something else in the same layout. */
const ROWS = 5;

/** The form that rows are in: packs in another are made anew. Names lie in it as the layout of lexicons has them. */
export const ROWS_FORM = ROWS * 2 ** 8 + (MAGIC % 2 ** 8);

/** Entities in a block of facts, records of entities in one, and keys in one. */
export const BLOCKS = { facts: 16, records: 16, keys: 512 } as const;

/** A pack without its entities. */
export type PackHead = Omit<Pack, 'entities'>;

/** The first row of a pack, written last: without it the pack is not there. */
export interface HeadRow {
  form: number;
  pack: PackHead;
  entities: number;
  names: number;
  /** Buckets of its segment. */
  buckets: number;
  /** What all its rows hold. */
  bytes: number;
}

/** What is read of a pack's segment before any of its buckets. */
export interface StoredSegment {
  revision: string;
  buckets: number;
  /** How its names begin. */
  start: ArrayBuffer;
}

/** An id or a Wikidata id, and the number of the entity in the pack. */
export type KeyedNumber = readonly [key: string, entity: number];

type What = 'head' | 'start' | 'facts' | 'records' | 'keys' | 'names';

/** The key of a row. Rows of keys are called by the first key in them. */
export const rowKey = (revision: string, what: What, at: number | string = 0): IDBValidKey => [
  revision,
  what,
  at,
];

/** All rows of a pack, or all of one kind. */
export const rowsOf = (revision: string, what?: What): IDBKeyRange =>
  what
    ? IDBKeyRange.bound([revision, what], [revision, what, []])
    : IDBKeyRange.bound([revision], [revision, []]);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A list as bytes: JSON, an item a line, without its brackets, so that blocks can be put one behind the other. */
export function toBlock(list: readonly unknown[]): Uint8Array<ArrayBuffer> {
  return encoder.encode(list.map((item) => JSON.stringify(item)).join(',\n'));
}

/** The list of a block that `toBlock` wrote. */
export function fromBlock<T>(block: Uint8Array): T[] {
  return JSON.parse(`[${decoder.decode(block)}]`);
}

/** The names by which an entity is known in every pack. */
export function keysOf({ id, wikidata }: Pick<Entity, 'id' | 'wikidata'>): string[] {
  return wikidata ? [id, wikidata] : [id];
}
