import { installPack } from '../../../data/library/changes';
import type { InstallResult } from '../../../data/messages/types';
import { takePack } from '../../../entrypoints/options/install/take';

/** Installs a pack as the options page and the background do together: from its text, or what it says. */
export async function install(pack: unknown): Promise<InstallResult> {
  const revision = crypto.randomUUID();
  const file =
    pack instanceof Blob ? pack : new Blob([typeof pack === 'string' ? pack : JSON.stringify(pack)]);
  const taken = await takePack(file, revision, () => {});
  return taken.ok ? installPack(revision) : taken;
}
