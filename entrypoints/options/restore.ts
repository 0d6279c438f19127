import type { Backup } from '../../data/library/backup';
import { type InstalledPack, wholePack } from '../../data/library/store';
import type { InstallResult } from '../../data/messages/types';
import type { PackProblem } from '../../data/pack/problem';
import type { Pack } from '../../data/pack/schema';
import type { Settings } from '../../data/settings/schema';

/** The ways to change what is kept. */
export interface Writer {
  install(pack: Pack): Promise<InstallResult>;
  enable(id: string, on: boolean): Promise<unknown>;
  remove(id: string): Promise<unknown>;
  restore(id: string): Promise<unknown>;
  settings(settings: Settings): Promise<unknown>;
}

/**
 * Takes a backup over: its packs are added or replace those of the same id, and the settings come last.
 *
 * @param before the library as it is now.
 * @returns nothing when all is done; or why a pack was refused (there may be no room left), and then the packs that
 *   came before it are as they were.
 */
export async function restoreBackup(
  backup: Backup,
  before: readonly InstalledPack[],
  to: Writer,
): Promise<readonly PackProblem[]> {
  const done: { id: string; old: Pack | null }[] = [];
  for (const [index, { pack }] of backup.packs.entries()) {
    // Once it is replaced, it cannot be read any more.
    const there = before.find((each) => each.pack.id === pack.id && each.origin === 'imported');
    const old = there ? await wholePack(there) : null;
    const result = await to.install(pack);
    if (!result.ok) {
      for (const each of done) await putBack(each, before, to);
      return result.problems.map(({ path, message }) => ({
        path: [`packs[${index}].pack`, path].filter(Boolean).join('.'),
        message,
      }));
    }
    done.push({ id: pack.id, old });
  }
  for (const { pack, enabled } of backup.packs) await to.enable(pack.id, enabled);
  for (const { pack, origin } of before) {
    if (origin !== 'bundled') continue;
    await to.enable(pack.id, !backup.disabled.includes(pack.id));
    await (backup.removed.includes(pack.id) ? to.remove : to.restore)(pack.id);
  }
  await to.settings(backup.settings);
  return [];
}

async function putBack(
  { id, old }: { id: string; old: Pack | null },
  before: readonly InstalledPack[],
  to: Writer,
): Promise<void> {
  const state = before.find(({ pack }) => pack.id === id);
  if (!old || !state) {
    await to.remove(id);
    return;
  }
  await to.install(old);
  await to.enable(id, state.enabled);
  if (state.removed) await to.remove(id);
}
