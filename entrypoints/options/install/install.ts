import { unstage } from '../../../data/library/stage';
import { INSTALLING } from '../../../data/library/turns';
import { ask } from '../../../data/messages/send';
import type { InstallResult } from '../../../data/messages/types';
import { inTurn } from '../../../data/storage/turns';
import { inWorker } from './in-worker';
import type { Progress } from './progress';

/**
 * Installs a pack from its file: a worker reads it, checks it and writes it into the database, and the background takes
 * it into the library.
 *
 * @param signal ends it until the library is changed; what was written is deleted then.
 * @returns the pack's id and title, or why it is refused; then the library is as it was.
 * @throws the signal's reason when it was ended, and Error when it cannot be done; the library is as it was.
 */
export function installPack(
  file: Blob,
  say: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<InstallResult> {
  const install = async () => {
    const revision = crypto.randomUUID();
    try {
      let taken = await inWorker('pack', { file, revision }, say, signal);
      if (!taken.ok && taken.full && (await ask('makeRoom', {})))
        taken = await inWorker('pack', { file, revision }, say, signal);
      if (!taken.ok) return taken;
      signal.throwIfAborted();
      say({ step: 'finishing', share: 1 });
      return await ask('installPack', { revision });
    } catch (error) {
      await unstage(revision);
      throw error;
    }
  };
  return inTurn(INSTALLING, install, signal);
}
