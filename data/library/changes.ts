import browser from 'webextension-polyfill';
import type { InstallResult } from '../messages/types';
import { refusedFor } from '../pack/problem';
import { LIBRARY_KEY } from '../storage/keys';
import { inTurn } from '../storage/turns';
import { clearDatabase } from './database';
import { isQuota } from './quota';
import { readHeads, revisionsThere } from './read-rows';
import { TooManyPacks, whyRefused } from './refused';
import { withRenewedPacks } from './renew';
import { unstage } from './stage';
import { storedLibrary as stored } from './store';
import { MOST_IMPORTED, type StoredLibrary, withId } from './stored';
import { isBundled, takenId } from './taken';
import { INSTALLING } from './turns';
import { startFor } from './whole';

/*
 * The library's writing side, for the background alone. Every change writes the library and what pages start with in
 * one: both or neither, so that the two always fit.
 */

type Change = (library: StoredLibrary) => StoredLibrary;

/**
 * Takes a pack into the library whose rows are in the database. An imported pack of the same id is updated, and stays
 * off if it was; one that was removed is back, and on.
 *
 * @returns the pack's id and title, or why it is refused; then the library is as it was, and the rows are gone.
 */
export async function installPack(revision: string): Promise<InstallResult> {
  const refuse = async (refusal: InstallResult): Promise<InstallResult> => {
    await unstage(revision);
    return refusal;
  };
  const [head] = await readHeads([revision]);
  if (!head) throw new Error('There is no such pack in the database.');
  const { id, title } = head.pack;
  if (isBundled(id)) return refuse(takenId(id));
  try {
    await change((library) => withPack(library, id, revision));
  } catch (error) {
    const why = whyRefused(error);
    if (why) return refuse(refusedFor(why));
    await unstage(revision);
    throw error;
  }
  return { ok: true, id, title };
}

/** @throws Error when there is no pack of that id, as all below. */
export function enablePack(id: string, on: boolean): Promise<void> {
  return change((library) => ({ ...library, disabled: withId(library.disabled, known(library, id), !on) }));
}

/** Takes a pack out, so that it can be restored: a bundled one ever, an imported one until `forgetRemoved`. */
export function removePack(id: string): Promise<void> {
  return change((library) => ({ ...library, removed: withId(library.removed, known(library, id), true) }));
}

/** Puts a removed pack back. */
export function restorePack(id: string): Promise<void> {
  return change((library) => ({ ...library, removed: withId(library.removed, known(library, id), false) }));
}

/**
 * Deletes imported packs that were removed: the browser has been started anew since, or room is needed.
 *
 * @returns whether there were any.
 */
export function forgetRemoved(): Promise<boolean> {
  return inTurn(LIBRARY_KEY, async () => {
    const before = await stored();
    return (await forget(before)) !== before;
  });
}

/** Deletes the rows of installations that did not finish because their page was closed. */
export function forgetUnfinished(): Promise<void> {
  return inTurn(INSTALLING, async () => {
    const there = await revisionsThere().catch(() => []);
    const { imported } = await stored();
    for (const revision of there)
      if (!imported.some((each) => each.revision === revision)) await unstage(revision);
  });
}

/** Sees to it that what pages start with fits the enabled packs and this version of Sidelight, as do the packs. */
export function refreshLexicon(): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    await withRenewedPacks(await stored(), write);
  });
}

/** Deletes all that is kept on this machine: packs, settings, everything. What is left is as after installing. */
export function eraseAll(): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    await browser.storage.local.clear();
    await clearDatabase().catch(() => {});
    await write(await stored());
  });
}

function change(apply: Change): Promise<void> {
  return inTurn(LIBRARY_KEY, async () => {
    const before = await stored();
    let after = apply(before);
    try {
      await write(after);
    } catch (error) {
      const smaller = isQuota(error) ? await forget(before) : before;
      if (smaller === before) throw error;
      after = apply(smaller);
      await write(after);
    }
    await forgetReplaced(before, after);
  });
}

/** Writes a library and, where that does not fit it, what pages start with. */
async function write(library: StoredLibrary): Promise<void> {
  await browser.storage.local.set({ [LIBRARY_KEY]: library, ...(await startFor(library)) });
}

/** Deletes the rows of packs that were replaced. */
async function forgetReplaced(before: StoredLibrary, after: StoredLibrary): Promise<void> {
  for (const { revision } of before.imported)
    if (!after.imported.some((each) => each.revision === revision)) await unstage(revision).catch(() => {});
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
  await forgetReplaced(library, smaller);
  return smaller;
}

function withPack(library: StoredLibrary, id: string, revision: string): StoredLibrary {
  const entry = { id, revision };
  const there = library.imported.some((each) => each.id === id);
  if (!there && library.imported.length >= MOST_IMPORTED) throw new TooManyPacks();
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
