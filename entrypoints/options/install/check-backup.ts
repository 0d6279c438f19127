import { BACKUP_BYTES, type Backup, readBackup } from '../../../data/library/backup';
import { type PackProblem, refusedFor } from '../../../data/pack/problem';
import type { Progress } from './progress';
import { readText } from './read-text';

/** A backup of which every pack is a file of its own, as they are brought in. */
export interface SoundBackup extends Omit<Backup, 'packs'> {
  packs: readonly { id: string; enabled: boolean; file: Blob }[];
}

export type CheckedBackup =
  | { ok: true; backup: SoundBackup }
  | { ok: false; problems: readonly PackProblem[] };

/**
 * Reads a backup file and checks all of it; nothing is taken over yet. With many packs in it that takes seconds.
 *
 * @returns what it holds; or what is wrong with it, each with its place in the file.
 */
export async function checkBackup(file: Blob, say: (progress: Progress) => void): Promise<CheckedBackup> {
  const text = await readText(file, BACKUP_BYTES);
  if (!text.ok) return refusedFor(text.why);
  say({ step: 'checking' });
  const read = readBackup(text.text);
  if (!read.ok) return read;
  const packs = read.backup.packs.map(({ pack, enabled }) => ({
    id: pack.id,
    enabled,
    file: new Blob([JSON.stringify(pack)]),
  }));
  return { ok: true, backup: { ...read.backup, packs } };
}
