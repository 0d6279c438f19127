import { SPAN } from '../lexicon/layout';
import type { LexiconEntity } from '../lexicon/types';
import { allBlocks } from './read-rows';
import { fromBlock, type KeyedNumber } from './rows';

/*
 * Which entities several lexicons share. Each imported pack is compiled by itself. What it has in common with the
 * others is found by a merge of the sorted keys of all, which holds none of them in memory.
 */

/** Numbers of one entity, the first lexicon's first. */
export type Joins = readonly (readonly number[])[];

/** The keys of one lexicon, in order. */
export type KeySource = AsyncIterator<readonly KeyedNumber[]>;

/** The keys of a pack that was brought in. */
export async function* keysInDatabase(revision: string): AsyncGenerator<KeyedNumber[]> {
  for await (const blocks of allBlocks(revision, 'keys'))
    for (const block of blocks) yield fromBlock<KeyedNumber>(block);
}

/**
 * @param sources stories before references: an entity is joined to the first one known under its id, else under its
 *   Wikidata id. Its numbers begin at the place of its lexicon times `SPAN`.
 */
export async function findJoins(sources: readonly KeySource[]): Promise<Joins> {
  const shared = new Map<number, string[]>();
  const readers = await Promise.all(sources.map((source) => KeyReader.open(source)));
  for (;;) {
    const live = readers.filter(({ key }) => key !== null);
    if (live.length < 2) break;
    const [least] = live.map(({ key }) => key!).sort();
    const same = readers.flatMap((reader, at) => (reader.key === least ? [{ reader, at }] : []));
    for (const { reader, at } of same) {
      if (same.length > 1) {
        const number = at * SPAN + reader.number;
        shared.set(number, [...(shared.get(number) ?? []), least!]);
      }
      // Waiting takes a turn even where there is nothing to wait for.
      if (!reader.step()) await reader.more();
    }
  }
  return joined(shared);
}

/** @param shared the keys of entities that some other lexicon has as well. */
function joined(shared: ReadonlyMap<number, readonly string[]>): Joins {
  const known = new Map<string, number[]>();
  const joins: number[][] = [];
  for (const number of [...shared.keys()].sort((left, right) => left - right)) {
    // An id, in small letters, counts more than a Wikidata id.
    const keys = [...shared.get(number)!].sort().reverse();
    let join = keys.map((key) => known.get(key)).find((found) => found !== undefined);
    if (!join) {
      join = [];
      joins.push(join);
    }
    join.push(number);
    for (const key of keys) if (!known.has(key)) known.set(key, join);
  }
  return joins.filter(({ length }) => length > 1);
}

/** Reads keys one by one, and waits only where a block ends. */
class KeyReader {
  /** Null at the end. */
  key: string | null = null;
  number = 0;
  private block: readonly KeyedNumber[] = [];
  private at = -1;

  private constructor(private readonly source: KeySource) {}

  static async open(source: KeySource): Promise<KeyReader> {
    const reader = new KeyReader(source);
    await reader.more();
    return reader;
  }

  /** False at the end of a block. */
  step(): boolean {
    this.at += 1;
    const next = this.block[this.at];
    if (!next) return false;
    [this.key, this.number] = next;
    return true;
  }

  async more(): Promise<void> {
    do {
      const { value, done } = await this.source.next();
      if (done) {
        this.key = null;
        return;
      }
      this.block = value;
      this.at = -1;
    } while (!this.step());
  }
}

/**
 * One record of what several lexicons know of an entity.
 *
 * @param records in the order of the lexicons. The first story's id and name are kept, else those of the first.
 */
export function joinRecords(records: readonly LexiconEntity[]): LexiconEntity {
  const first = records.find(({ packs }) => packs.length > 0) ?? records[0]!;
  const all = (list: (record: LexiconEntity) => readonly string[]) => [...new Set(records.flatMap(list))];
  const wikidata = records.find((record) => record.wikidata)?.wikidata;
  const iso2 = records.find((record) => record.iso2)?.iso2;
  const home = records.find((record) => record.home)?.home;
  const { id, kind, name } = first;
  return {
    id,
    kind,
    name,
    packs: all(({ packs }) => packs),
    given: all(({ given }) => given),
    clues: all(({ clues }) => clues),
    exclusions: all(({ exclusions }) => exclusions),
    ...(home && { home }),
    ...(wikidata && { wikidata }),
    ...(iso2 && { iso2 }),
  };
}
