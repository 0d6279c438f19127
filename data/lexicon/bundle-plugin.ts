import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readPackFile } from '../pack/parse';
import type { Pack } from '../pack/schema';
import { compile } from './compile';
import { encodeLexicon } from './text-form';

const NAME = 'virtual:bundled-lexicon';
const RESOLVED = `\0${NAME}`;

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
      const problems = parsed.problems.map(({ path, message }) => `  ${path}: ${message}`).join('\n');
      throw new Error(`${name} is not a sound pack:\n${problems}`);
    });
  return packs.sort((left, right) => Number(!left.article) - Number(!right.article));
}

/**
 * Vite plugin: `import lexicon from 'virtual:bundled-lexicon'` gives the bundled packs' lexicon, compiled at build
 * time, in its text form. Extension pages import it; content scripts must not, they would carry it in every frame.
 *
 * @param folder where the pack files are.
 * @param only the names of those to bundle; left out: all.
 */
export function bundledLexicon(folder: string, only?: readonly string[]): Plugin {
  return {
    name: 'bundled-lexicon',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const name of readdirSync(folder)) this.addWatchFile(resolve(folder, name));
      return `export default ${JSON.stringify(encodeLexicon(compile(readBundledPacks(folder, only))))};`;
    },
  };
}
