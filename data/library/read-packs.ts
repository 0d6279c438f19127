import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackFile } from '../pack/parse';
import { problemLines } from '../pack/problem-lines';
import type { Pack } from '../pack/schema';

/**
 * Reads the packs that are shipped, stories before references.
 *
 * @param folder where the pack files are.
 * @param only the names of the files to read; left out: all.
 * @throws Error naming the file and every problem, when one of them is refused.
 */
export function readBundledPacks(folder: string, only?: readonly string[]): Pack[] {
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && (only?.includes(name) ?? true))
    .sort()
    .map((name) => {
      const parsed = readPackFile(readFileSync(join(folder, name), 'utf8'));
      if (parsed.ok) return parsed.pack;
      throw new Error(`${name} is not a sound pack:\n${problemLines(parsed.problems, '  ')}`);
    });
  return packs.sort((left, right) => Number(!left.article) - Number(!right.article));
}
