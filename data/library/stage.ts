import { compileSegment } from '../lexicon/segment';
import type { Pack } from '../pack/schema';
import { inStore, settled } from './database';
import { BLOCKS, type HeadRow, type KeyedNumber, keysOf, ROWS_FORM, rowKey, rowsOf, toBlock } from './rows';

/** Rows that are written in one transaction: enough to be quick, not so many that memory grows. */
const AT_ONCE = 256;

type Row = readonly [key: IDBValidKey, value: Uint8Array | ArrayBuffer | HeadRow];

/**
 * Compiles a pack and writes its rows into the database. It belongs to no library yet.
 *
 * @param revision what the rows are called by: new with every version of a pack.
 * @param say told how far it has come, from 0 to 1.
 * @throws DOMException when there is no room, NoRoom when the pack is more than a lexicon can hold; then none of its
 *   rows are left.
 */
export async function stagePack(
  pack: Pack,
  revision: string,
  say: (share: number) => void = () => {},
): Promise<void> {
  let waiting: Row[] = [];
  const write = async () => {
    const rows = waiting;
    waiting = [];
    await inStore('packs', 'readwrite', (store) => {
      for (const [key, value] of rows) store.put(value, key);
    });
  };
  try {
    for (const [row, share] of rowsFor(pack, revision)) {
      waiting.push(row);
      if (waiting.length < AT_ONCE) continue;
      say(share);
      await write();
    }
    await write();
  } catch (error) {
    await unstage(revision);
    throw error;
  }
}

/** Deletes all rows of a pack. */
export async function unstage(revision: string): Promise<void> {
  await inStore('packs', 'readwrite', (store) => settled(store.delete(rowsOf(revision))));
}

function* rowsFor(pack: Pack, revision: string): Generator<[row: Row, share: number]> {
  const { entities, ...head } = pack;
  const segment = compileSegment(pack);
  const names = entities.reduce((sum, each) => sum + each.names.length, 0);
  let bytes = 0;
  const row = (key: IDBValidKey, value: Uint8Array | ArrayBuffer, share: number): [Row, number] => {
    bytes += value.byteLength;
    return [[key, value], share];
  };
  // Compiling takes most of the time.
  for (const { bucket, table } of segment.tables())
    yield row(rowKey(revision, 'names', bucket), table, (0.8 * bucket) / segment.buckets);
  yield row(rowKey(revision, 'start'), segment.start(), 0.8);
  for (const [what, list] of [
    ['facts', entities],
    ['records', segment.records],
  ] as const)
    for (let at = 0; at < list.length; at += BLOCKS[what])
      yield row(
        rowKey(revision, what, at / BLOCKS[what]),
        toBlock(list.slice(at, at + BLOCKS[what])),
        0.8 + (what === 'facts' ? 0 : 0.1) + (0.1 * at) / list.length,
      );
  const keys = entities
    .flatMap((entity, at) => keysOf(entity).map((key): KeyedNumber => [key, at]))
    .sort(([left], [right]) => (left < right ? -1 : 1));
  for (let at = 0; at < keys.length; at += BLOCKS.keys)
    yield row(rowKey(revision, 'keys', keys[at]![0]), toBlock(keys.slice(at, at + BLOCKS.keys)), 1);
  const { buckets } = segment;
  const first: HeadRow = { form: ROWS_FORM, pack: head, entities: entities.length, names, buckets, bytes };
  yield [[rowKey(revision, 'head'), first], 1];
}
