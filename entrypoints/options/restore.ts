import { packFile } from '../../data/library/pack-file';
import type { InstalledPack } from '../../data/library/store';
import type { InstallResult } from '../../data/messages/types';
import type { PackProblem } from '../../data/pack/problem';
import type { Settings } from '../../data/settings/schema';
import type { SoundBackup } from './install/check-backup';

/** The ways to change what is kept. */
export interface Writer {
  install(file: Blob): Promise<InstallResult>;
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
  backup: SoundBackup,
  before: readonly InstalledPack[],
  to: Writer,
): Promise<readonly PackProblem[]> {
  const done: { id: string; old: Blob | null }[] = [];
  for (const [index, { id, file }] of backup.packs.entries()) {
    // Once it is replaced, it cannot be read any more.
    const there = before.find((each) => each.pack.id === id && each.origin === 'imported');
    const old = there ? await packFile(there) : null;
    const result = await to.install(file);
    if (!result.ok) {
      for (const each of done) await putBack(each, before, to);
      return result.problems.map(({ path, why }) => ({
        path: [`packs[${index}].pack`, path].filter(Boolean).join('.'),
        why,
      }));
    }
    done.push({ id, old });
  }
  for (const { id, enabled } of backup.packs) await to.enable(id, enabled);
  for (const { pack, origin } of before) {
    if (origin !== 'bundled') continue;
    await to.enable(pack.id, !backup.disabled.includes(pack.id));
    await (backup.removed.includes(pack.id) ? to.remove : to.restore)(pack.id);
  }
  await to.settings(backup.settings);
  return [];
}

async function putBack(
  { id, old }: { id: string; old: Blob | null },
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
