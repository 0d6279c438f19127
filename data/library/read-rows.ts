import type { Entity } from '../pack/schema';
import { inStore, settled } from './database';
import {
  BLOCKS,
  fromBlock,
  type HeadRow,
  type KeyedNumber,
  rowKey,
  rowsOf,
  type StoredSegment,
} from './rows';

/** The first rows of packs, as far as they are there. */
export function readHeads(revisions: readonly string[]): Promise<(HeadRow | undefined)[]> {
  return inStore('packs', 'readonly', (store) =>
    Promise.all(revisions.map((revision) => settled(store.get(rowKey(revision, 'head'))))),
  );
}

/** The numbers of entities by their keys, as far as the pack has them. */
export async function numbersOf(
  store: IDBObjectStore,
  revision: string,
  keys: readonly string[],
): Promise<number[]> {
  const found = await Promise.all(
    keys.map(async (key) => {
      const behind = IDBKeyRange.bound([revision, 'keys'], [revision, 'keys', key]);
      const cursor = await settled(store.openCursor(behind, 'prev'));
      if (!cursor) return [];
      return fromBlock<KeyedNumber>(cursor.value).flatMap(([each, entity]) => (each === key ? [entity] : []));
    }),
  );
  return [...new Set(found.flat())];
}

/** Entities by their numbers, each block read once. */
export async function entitiesAt(
  store: IDBObjectStore,
  revision: string,
  numbers: readonly number[],
): Promise<Entity[]> {
  const blocks = await readBlocks<Entity>(store, revision, 'facts', numbers);
  return numbers.flatMap((number) => blocks(number) ?? []);
}

/** Reads the blocks in which some items lie. Returns what gives an item by its number. */
export async function readBlocks<T>(
  store: IDBObjectStore,
  revision: string,
  what: 'facts' | 'records',
  numbers: readonly number[],
): Promise<(number: number) => T | undefined> {
  const size = BLOCKS[what];
  const wanted = [...new Set(numbers.map((number) => Math.floor(number / size)))];
  const blocks = new Map(
    await Promise.all(
      wanted.map(async (at) => {
        const block = (await settled(store.get(rowKey(revision, what, at)))) as Uint8Array | undefined;
        return [at, block ? fromBlock<T>(block) : []] as const;
      }),
    ),
  );
  return (number) => blocks.get(Math.floor(number / size))?.[number % size];
}

/** How many blocks are read at once where all are read. */
const AT_ONCE = 500;

/** All blocks of a kind, in their order, some hundreds at a time. */
export async function* allBlocks(revision: string, what: 'facts' | 'keys'): AsyncGenerator<Uint8Array[]> {
  let range = rowsOf(revision, what);
  for (;;) {
    const { keys, values } = await inStore('packs', 'readonly', async (store) => {
      const [keys, values] = await Promise.all([
        settled(store.getAllKeys(range, AT_ONCE)),
        settled(store.getAll(range, AT_ONCE)) as Promise<Uint8Array[]>,
      ]);
      return { keys, values };
    });
    if (values.length === 0) return;
    yield values;
    range = IDBKeyRange.bound(keys.at(-1), [revision, what, []], true);
  }
}

/** All entities of a pack. */
export async function allEntities(revision: string): Promise<Entity[]> {
  const entities: Entity[] = [];
  for await (const blocks of allBlocks(revision, 'facts'))
    for (const block of blocks) entities.push(...fromBlock<Entity>(block));
  return entities;
}

/** What is needed to read the segments of packs; packs that are not there are left out. */
export function readStarts(revisions: readonly string[]): Promise<StoredSegment[]> {
  return inStore('packs', 'readonly', async (store) => {
    const read = revisions.map(async (revision): Promise<StoredSegment[]> => {
      const [head, start] = await Promise.all([
        settled<HeadRow | undefined>(store.get(rowKey(revision, 'head'))),
        settled<ArrayBuffer | undefined>(store.get(rowKey(revision, 'start'))),
      ]);
      return head && start ? [{ revision, buckets: head.buckets, start }] : [];
    });
    return (await Promise.all(read)).flat();
  });
}

/** The revisions of all packs that have rows, whether these are all there or not. */
export function revisionsThere(): Promise<string[]> {
  return inStore('packs', 'readonly', async (store) => {
    const found: string[] = [];
    for (let range: IDBKeyRange | null = null; ; range = IDBKeyRange.lowerBound([found.at(-1), []])) {
      const cursor = await settled(store.openKeyCursor(range));
      if (!cursor) return found;
      found.push((cursor.key as [string])[0]);
    }
  });
}
