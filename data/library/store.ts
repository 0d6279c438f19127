import { ids } from 'virtual:bundled-packs';
import browser from 'webextension-polyfill';
import { parsePack } from '../pack/parse';
import type { Pack } from '../pack/schema';
import { watchKey } from '../storage/watch';
import { readBundledOutline, readBundledPack } from './bundled';
import { LIBRARY_KEY, libraryFrom, packKey, type StoredLibrary } from './stored';

/** A pack of the library, switched off and removed ones too. */
export interface InstalledPack {
  pack: Pack;
  origin: 'bundled' | 'imported';
  enabled: boolean;
  /** Removed packs can be restored: bundled ones ever, imported ones until the browser is started anew. */
  removed: boolean;
  /** New with every version of an imported pack. */
  revision?: string;
}

/** Imported packs as this context has read them, by id and revision: none is read and checked twice. */
const known = new Map<string, Pack>();

/** The library: stories before references, bundled packs before imported ones. */
export async function readLibrary(): Promise<InstalledPack[]> {
  return installed(await storedLibrary());
}

/** The library as storage keeps it. */
export async function storedLibrary(): Promise<StoredLibrary> {
  return libraryFrom((await browser.storage.local.get(LIBRARY_KEY))[LIBRARY_KEY]);
}

/** The packs that count: those switched on. */
export async function readEnabledPacks(): Promise<Pack[]> {
  return enabledOf(await readLibrary()).map(({ pack }) => pack);
}

/**
 * The same as far as lists of names show them: who and what is in them, and stories whole. References that come with
 * Sidelight are read without what else they hold, in a tenth of the time.
 */
export async function readOutlines(): Promise<Pack[]> {
  const library = await installed(await storedLibrary(), undefined, readBundledOutline);
  return enabledOf(library).map(({ pack }) => pack);
}

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
      const library = await installed(libraryFrom(stored));
      if (mine === latest && !signal.aborted) listener(library);
    },
    signal,
  );
}

/**
 * The packs a stored library stands for.
 *
 * @param incoming an imported pack of the library that is not in storage yet.
 * @param readBundled how those are read that come with Sidelight.
 */
export async function installed(
  library: StoredLibrary,
  incoming?: Pack,
  readBundled = readBundledPack,
): Promise<InstalledPack[]> {
  const state = (id: string) => ({
    enabled: !library.disabled.includes(id),
    removed: library.removed.includes(id),
  });
  const bundled = await Promise.all(
    ids.map(async (id) => ({
      pack: await readBundled(id),
      origin: 'bundled' as const,
      ...state(id),
    })),
  );
  const imported = (await importedPacks(library, incoming)).map(({ pack, revision }) => ({
    pack,
    origin: 'imported' as const,
    ...state(pack.id),
    revision,
  }));
  return [...bundled, ...imported].sort(
    (left, right) => Number(!left.pack.article) - Number(!right.pack.article),
  );
}

/** A pack that is not sound any more (storage is open to every process of the extension) is left out. */
async function importedPacks(
  { imported }: StoredLibrary,
  incoming?: Pack,
): Promise<{ pack: Pack; revision: string }[]> {
  const version = ({ id, revision }: { id: string; revision: string }) => `${id} ${revision}`;
  for (const each of imported) if (each.id === incoming?.id) known.set(version(each), incoming);
  const unread = imported.filter((each) => !known.has(version(each)));
  if (unread.length > 0) {
    const bodies = await browser.storage.local.get(unread.map(({ id }) => packKey(id)));
    for (const each of unread) {
      const parsed = parsePack(bodies[packKey(each.id)]);
      if (parsed.ok && parsed.pack.id === each.id) known.set(version(each), parsed.pack);
    }
  }
  return imported.flatMap((each) => {
    const pack = known.get(version(each));
    return pack ? [{ pack, revision: each.revision }] : [];
  });
}
