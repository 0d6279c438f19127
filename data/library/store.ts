import { ids } from 'virtual:bundled-packs';
import browser from 'webextension-polyfill';
import type { Entity, Pack } from '../pack/schema';
import { LIBRARY_KEY } from '../storage/keys';
import { watchKey } from '../storage/watch';
import { readBundledPack } from './bundled';
import { inStore } from './database';
import { allEntities, entitiesAt, readHeads } from './read-rows';
import { BLOCKS, type HeadRow, type PackHead, ROWS_FORM } from './rows';
import { libraryFrom, type StoredLibrary } from './stored';

/** A pack of the library, switched off and removed ones too. */
export interface InstalledPack {
  /** All but its entities: there may be a hundred thousand. */
  pack: PackHead;
  entities: number;
  names: number;
  origin: 'bundled' | 'imported';
  enabled: boolean;
  /** Removed packs can be restored: bundled ones ever, imported ones until the browser is started anew. */
  removed: boolean;
  /** What its rows in the database are called by: new with every version of an imported pack. */
  revision?: string;
  /** What an imported pack takes of the disk. */
  bytes?: number;
}

/**
 * The library: stories before references, bundled packs before imported ones.
 *
 * @param readBundled how packs are read that come with Sidelight: whole, or their outlines in a tenth of the time.
 */
export async function readLibrary(readBundled = readBundledPack): Promise<InstalledPack[]> {
  return libraryOf(await storedLibrary(), readBundled);
}

/** The library as storage keeps it. */
export async function storedLibrary(): Promise<StoredLibrary> {
  return libraryFrom((await browser.storage.local.get(LIBRARY_KEY))[LIBRARY_KEY]);
}

/** The packs that count: those switched on. */
export function enabledOf(library: readonly InstalledPack[]): InstalledPack[] {
  return library.filter(({ enabled, removed }) => enabled && !removed);
}

/** Calls after every change with the library as it is then, until the signal ends. */
export function watchLibrary(listener: (library: InstalledPack[]) => void, signal: AbortSignal): void {
  let latest = 0;
  watchKey(
    LIBRARY_KEY,
    async (stored) => {
      latest += 1;
      const mine = latest;
      const library = await libraryOf(libraryFrom(stored));
      if (mine === latest && !signal.aborted) listener(library);
    },
    signal,
  );
}

/**
 * A pack with all its entities.
 *
 * @param readBundled as above.
 */
export async function wholePack(
  { pack, revision }: InstalledPack,
  readBundled = readBundledPack,
): Promise<Pack> {
  if (revision === undefined) return readBundled(pack.id);
  return { ...pack, entities: await allEntities(revision) };
}

/** The entities that come first in a pack: all of a bundled one, some of one that was brought in. */
export async function firstEntities({ pack, revision }: InstalledPack): Promise<readonly Entity[]> {
  if (revision === undefined) return (await readBundledPack(pack.id)).entities;
  return inStore('packs', 'readonly', (store) =>
    entitiesAt(store, revision, [...Array(BLOCKS.facts).keys()]),
  );
}

/**
 * The packs a stored library stands for. One whose rows are not in the database is left out.
 *
 * @param readBundled as above.
 */
export async function libraryOf(
  library: StoredLibrary,
  readBundled = readBundledPack,
): Promise<InstalledPack[]> {
  const bundled = await Promise.all(
    ids.map(async (id): Promise<InstalledPack> => {
      const { entities, ...pack } = await readBundled(id);
      const names = entities.reduce((sum, each) => sum + each.names.length, 0);
      return { pack, entities: entities.length, names, origin: 'bundled', ...stateIn(library, id) };
    }),
  );
  return storiesFirst([...bundled, ...(await importedPacks(library))]);
}

/** Those that were brought in, in the order of the library. */
export async function importedPacks(library: StoredLibrary): Promise<InstalledPack[]> {
  const heads = await importedHeads(library);
  return storiesFirst(
    heads.map(({ revision, head: { pack, entities, names, bytes } }) => ({
      pack,
      entities,
      names,
      origin: 'imported',
      ...stateIn(library, pack.id),
      revision,
      bytes,
    })),
  );
}

function storiesFirst(packs: InstalledPack[]): InstalledPack[] {
  return packs.sort((left, right) => Number(!left.pack.article) - Number(!right.pack.article));
}

function stateIn({ disabled, removed }: StoredLibrary, id: string): { enabled: boolean; removed: boolean } {
  return { enabled: !disabled.includes(id), removed: removed.includes(id) };
}

/** First rows as this context has read them, by revision: a revision never changes. */
const known = new Map<string, HeadRow>();

async function importedHeads({ imported }: StoredLibrary): Promise<{ revision: string; head: HeadRow }[]> {
  const unread = imported.map(({ revision }) => revision).filter((revision) => !known.has(revision));
  if (unread.length > 0) {
    // Without the database the bundled packs are there all the same.
    const heads = await readHeads(unread).catch(() => []);
    heads.forEach((head, at) => {
      if (head?.form === ROWS_FORM) known.set(unread[at]!, head);
    });
  }
  return imported.flatMap(({ id, revision }) => {
    const head = known.get(revision);
    return head?.pack.id === id ? [{ revision, head }] : [];
  });
}
