import { ids } from 'virtual:bundled-packs';

/** Whether a pack comes with Sidelight. */
export function isBundled(id: string): boolean {
  return ids.includes(id);
}

/** Why a pack is refused that has the id of such a one. */
export function takenId(id: string): string {
  return `Expected an id of its own; a pack that comes with Sidelight has "${id}".`;
}
