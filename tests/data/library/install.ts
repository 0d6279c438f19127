import { installPack } from '../../../data/library/changes';
import type { InstallResult } from '../../../data/messages/types';
import { takePack } from '../../../entrypoints/options/install/take';

/** Installs a pack as the options page and the background do together: from its text, or what it says. */
export async function install(pack: unknown): Promise<InstallResult> {
  const revision = crypto.randomUUID();
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  const taken = await takePack(new Blob([text]), revision, () => {});
  return taken.ok ? installPack(revision) : taken;
}
