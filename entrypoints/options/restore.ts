import type { Backup } from '../../data/library/backup';
import type { InstalledPack } from '../../data/library/store';
import type { InstallResult } from '../../data/messages/types';
import type { PackProblem } from '../../data/pack/problem';
import type { Settings } from '../../data/settings/schema';

/** The ways to change what is kept. */
export interface Writer {
  install(json: string): Promise<InstallResult>;
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
  const done: string[] = [];
  for (const [index, { pack }] of backup.packs.entries()) {
    const result = await to.install(JSON.stringify(pack));
    if (!result.ok) {
      for (const id of done) await putBack(id, before, to);
      return result.problems.map(({ path, message }) => ({
        path: [`packs[${index}].pack`, path].filter(Boolean).join('.'),
        message,
      }));
    }
    done.push(pack.id);
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

async function putBack(id: string, before: readonly InstalledPack[], to: Writer): Promise<void> {
  const old = before.find(({ pack }) => pack.id === id);
  if (!old) {
    await to.remove(id);
    return;
  }
  await to.install(JSON.stringify(old.pack));
  await to.enable(id, old.enabled);
  if (old.removed) await to.remove(id);
}
