import { fileURLToPath } from 'node:url';
import { readBundledPacks } from '../library/read-packs';
import type { Pack } from '../pack/schema';

/** Ends a command with a line that says what was wrong. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The packs that are shipped with the extension. */
export const bundledPacks = (): Pack[] =>
  readBundledPacks(fileURLToPath(new URL('../packs', import.meta.url)));
