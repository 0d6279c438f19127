import { checkBackup } from './check-backup';
import type { Progress } from './progress';
import { takePack } from './take';
import type { Order, Work } from './types';

/** Does what a worker is told. */
export function carryOut(
  order: Order,
  say: (progress: Progress) => void,
): Promise<Work[keyof Work]['outcome']> {
  return order.work === 'pack' ? takePack(order.file, order.revision, say) : checkBackup(order.file, say);
}
