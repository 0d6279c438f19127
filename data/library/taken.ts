import { ids } from 'virtual:bundled-packs';
import { phrase } from '../interface/phrase';
import { refusedFor } from '../pack/problem';

/** Whether a pack comes with Sidelight. */
export function isBundled(id: string): boolean {
  return ids.includes(id);
}

/** The refusal of an imported pack that has the id of a bundled one. */
export const takenId = (id: string) => refusedFor(phrase('refused_bundledId', { id }), 'id');
