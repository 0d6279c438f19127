import type { CheckedBackup } from './check-backup';
import type { Progress } from './progress';
import type { Taken } from './take';

/** What a worker does: each with what it is told, and what comes of it. */
export interface Work {
  pack: { order: { file: Blob; revision: string }; outcome: Taken };
  backup: { order: { file: Blob }; outcome: CheckedBackup };
}

/** What a worker is told, once. */
export type Order = { [K in keyof Work]: { work: K } & Work[K]['order'] }[keyof Work];

/** What it tells: how far it has come, and at last what has come of it. */
export type Report = { progress: Progress } | { outcome: Work[keyof Work]['outcome'] } | { failed: string };
