import browser from 'webextension-polyfill';
import { parsePack } from '../pack/parse';
import type { Pack } from '../pack/schema';
import { allEntities, readHeads } from './read-rows';
import { type HeadRow, ROWS_FORM } from './rows';
import { stagePack, unstage } from './stage';
import type { StoredLibrary } from './stored';

/** Where earlier versions kept a pack that was brought in: in extension storage. */
const oldKey = (id: string): string => `pack:${id}`;

/**
 * Brings packs that earlier versions have stored into the form of this one. What was there before is deleted when the
 * library is written, so that nothing is lost when the browser ends half-way.
 *
 * @param write writes the library, with the packs under their new revisions.
 */
export async function withRenewedPacks(
  library: StoredLibrary,
  write: (library: StoredLibrary) => Promise<void>,
): Promise<void> {
  const heads = await readHeads(library.imported.map(({ revision }) => revision)).catch(() => null);
  const renewed = new Map<string, { id: string; revision: string }>();
  for (const [at, { id, revision }] of library.imported.entries()) {
    if (!heads || heads[at]?.form === ROWS_FORM) continue;
    const pack = await oldPack(id, revision, heads[at]);
    if (!pack) continue;
    const entry = { id, revision: crypto.randomUUID() };
    await stagePack(pack, entry.revision);
    renewed.set(revision, entry);
  }
  await write({
    ...library,
    imported: library.imported.map((each) => renewed.get(each.revision) ?? each),
  });
  if (renewed.size === 0) return;
  await browser.storage.local.remove([...renewed.values()].map(({ id }) => oldKey(id)));
  for (const revision of renewed.keys()) await unstage(revision);
}

/** A pack as an earlier version stored it; undefined when there is none that is sound. */
async function oldPack(id: string, revision: string, head: HeadRow | undefined): Promise<Pack | undefined> {
  if (head) return { ...head.pack, entities: await allEntities(revision) };
  const parsed = parsePack((await browser.storage.local.get(oldKey(id)))[oldKey(id)]);
  return parsed.ok && parsed.pack.id === id ? parsed.pack : undefined;
}
