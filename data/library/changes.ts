import browser from 'webextension-polyfill';
import type { InstallResult } from '../messages/types';
import { readPackFile } from '../pack/parse';
import type { Pack } from '../pack/schema';
import { inTurn } from '../storage/turns';
import { isBundled } from './bundled';
import { forgetKept } from './database';
import { storedLibrary as stored } from './store';
import { LIBRARY_KEY, MOST_IMPORTED, packKey, type StoredLibrary, withId } from './stored';
import { lexiconFor } from './whole';

/*
 * The library's writing side, for the background alone. Every change is one write of the library and of what pages
 * start with together: it happens whole or not at all, and that always fits the enabled packs.
 */

type Change = (library: StoredLibrary) => StoredLibrary;

/**
 * Installs a pack from the text of its file. An imported pack of the same id is updated, and stays off if it was; one
 * that was removed is back, and on.
 *
 * @returns the pack's id and title, or why it is refused; then the library is as it was.
 */
export async function installPack(json: string): Promise<InstallResult> {
  const parsed = readPackFile(json);
  if (!parsed.ok) return parsed;
  const { pack } = parsed;
  const refuse = (message: string, path = ''): InstallResult => ({
    ok: false,
    problems: [{ path, message }],
  });
  if (isBundled(pack.id))
    return refuse(`Expected an id of its own; a pack that comes with Sidelight has "${pack.id}".`, 'id');
  try {
    await change((library) => withPack(library, pack.id), pack);
  } catch (error) {
    if (isQuota(error))
      return refuse('There is no room left for this pack. Remove another one, then try again.');
    if (error instanceof RangeError) return refuse(error.message);
    throw error;
  }
  return { ok: true, id: pack.id, title: pack.title };
}

/** @throws Error when there is no pack of that id, as all below. */
export function enablePack(id: string, on: boolean): Promise<void> {
  return change((library) => ({ ...library, disabled: withId(library.disabled, known(library, id), !on) }));
}

/** Takes a pack out, so that it can be restored: a bundled one ever, an imported one until `forgetRemoved`. */
export function removePack(id: string): Promise<void> {
  return change((library) => ({ ...library, removed: withId(library.removed, known(library, id), true) }));
}

export function restorePack(id: string): Promise<void> {
  return change((library) => ({ ...library, removed: withId(library.removed, known(library, id), false) }));
}

/** Deletes imported packs that were removed: the browser has been started anew since, or room is needed. */
export function forgetRemoved(): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    await forget(await stored());
  });
}

/** Sees to it that what pages start with fits the enabled packs and this version of Sidelight. */
export function refreshLexicon(): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    await write({});
  });
}

/** Deletes all that is kept on this machine: packs, settings, everything. What is left is as after installing. */
export function eraseAll(): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    await browser.storage.local.clear();
    await forgetKept();
    await write({});
  });
}

function change(apply: Change, incoming?: Pack): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    const before = await stored();
    try {
      await write({ library: apply(before), incoming });
    } catch (error) {
      const smaller = isQuota(error) ? await forget(before) : before;
      if (smaller === before) throw error;
      await write({ library: apply(smaller), incoming });
    }
  });
}

/** Writes what has changed, if anything, and what pages start with where it does not fit the library. */
async function write({
  library,
  incoming,
}: {
  library?: StoredLibrary;
  incoming?: Pack | undefined;
}): Promise<void> {
  const { start, keep } = await lexiconFor(library ?? (await stored()), incoming);
  const body = incoming && { [packKey(incoming.id)]: incoming };
  await browser.storage.local.set({ ...(library && { [LIBRARY_KEY]: library }), ...start, ...body });
  await keep();
}

/** @returns the library without removed imported packs; the same object when there were none. */
async function forget(library: StoredLibrary): Promise<StoredLibrary> {
  const gone = library.imported.map(({ id }) => id).filter((id) => library.removed.includes(id));
  if (gone.length === 0) return library;
  const others = (ids: readonly string[]) => ids.filter((id) => !gone.includes(id));
  const smaller = {
    ...library,
    imported: library.imported.filter(({ id }) => !gone.includes(id)),
    disabled: others(library.disabled),
    removed: others(library.removed),
  };
  await browser.storage.local.set({ [LIBRARY_KEY]: smaller });
  await browser.storage.local.remove(gone.map(packKey));
  return smaller;
}

function withPack(library: StoredLibrary, id: string): StoredLibrary {
  const entry = { id, revision: crypto.randomUUID() };
  const there = library.imported.some((each) => each.id === id);
  if (!there && library.imported.length >= MOST_IMPORTED)
    throw new RangeError(`There are ${MOST_IMPORTED} packs already. Remove one, then try again.`);
  const back = library.removed.includes(id);
  return {
    ...library,
    imported: there
      ? library.imported.map((each) => (each.id === id ? entry : each))
      : [...library.imported, entry],
    disabled: back ? withId(library.disabled, id, false) : library.disabled,
    removed: withId(library.removed, id, false),
  };
}

function known({ imported }: StoredLibrary, id: string): string {
  if (isBundled(id) || imported.some((each) => each.id === id)) return id;
  throw new Error(`There is no pack "${id}".`);
}

/** Chromium says "…quota exceeded" and "QUOTA_BYTES…", Firefox throws a QuotaExceededError. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}
