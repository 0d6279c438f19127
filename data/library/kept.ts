import { inStore, settled } from './database';
import type { Joins } from './joins';

/*
 * A cache of what was compiled for the reader's choice of packs, for when the background has slept. It can be compiled
 * again, so a failure here (a private window, a full disk) costs time and nothing else.
 */

/** Something compiled, and which packs it was compiled from. */
interface Kept<T> {
  stamp: string;
  value: T;
}

/** `base` is the lexicon of some of the bundled packs; `joins` are the entities that packs share. */
export type KeptKey = 'base' | 'joins';

/** What is kept of these packs; null when there is none or it cannot be read. */
export async function readKept<T>(key: KeptKey, stamp: string): Promise<T | null> {
  const kept = await inStore('lexicon', 'readonly', (store) => settled(store.get(key))).catch(() => null);
  return (kept as Kept<T> | null)?.stamp === stamp ? (kept as Kept<T>).value : null;
}

/** Keeps something in place of what was before. */
export async function keep<T>(key: KeptKey, stamp: string, value: T): Promise<void> {
  await inStore('lexicon', 'readwrite', (store) => {
    // As earlier versions called it.
    store.delete('whole');
    return settled(store.put({ stamp, value } satisfies Kept<T>, key));
  }).catch(() => {});
}

/** About how many bytes are kept. */
export async function keptBytes(): Promise<number> {
  const kept = await inStore('lexicon', 'readonly', (store) => settled(store.getAll())).catch(() => []);
  return kept.reduce((sum: number, { value }: Kept<ArrayBuffer | Joins>) => {
    // Each number takes eight bytes.
    return sum + (value instanceof ArrayBuffer ? value.byteLength : 8 * value.flat().length);
  }, 0);
}
