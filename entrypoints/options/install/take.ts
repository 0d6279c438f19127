import { isQuota } from '../../../data/library/quota';
import { whyRefused } from '../../../data/library/refused';
import { stagePack } from '../../../data/library/stage';
import { isBundled, takenId } from '../../../data/library/taken';
import { LIMITS } from '../../../data/pack/limits';
import { readPackFile } from '../../../data/pack/parse';
import { type PackProblem, refusedFor } from '../../../data/pack/problem';
import type { Progress } from './progress';
import { readText } from './read-text';

/** Whether the rows of a pack are in the database; `full` when it was refused for want of room. */
export type Taken = { ok: true } | { ok: false; full?: true; problems: readonly PackProblem[] };

/** What part of all the work each step is, as timed with large packs. */
const SHARES = { reading: [0, 0.05], checking: [0.05, 0.2], compiling: [0.2, 1] } as const;

/**
 * Reads a pack file, checks it, compiles it and writes it into the database. It belongs to no library yet.
 *
 * @param revision what its rows are called by.
 */
export async function takePack(
  file: Blob,
  revision: string,
  say: (progress: Progress) => void,
): Promise<Taken> {
  const at = (step: keyof typeof SHARES, share: number) => {
    const [from, to] = SHARES[step];
    say({ step, share: from + (to - from) * share });
  };
  const read = await readText(file, LIMITS.fileBytes, (share) => at('reading', share));
  if (!read.ok) return refusedFor(read.why);
  at('checking', 0);
  const parsed = readPackFile(read.text);
  if (!parsed.ok) return parsed;
  const { pack } = parsed;
  if (isBundled(pack.id)) return takenId(pack.id);
  at('compiling', 0);
  try {
    await stagePack(pack, revision, (share) => at('compiling', share));
    return { ok: true };
  } catch (error) {
    const why = whyRefused(error);
    if (!why) throw error;
    return isQuota(error) ? { ...refusedFor(why), full: true } : refusedFor(why);
  }
}
