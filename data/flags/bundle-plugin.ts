import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { flagFiles } from './files';
import { readFlag } from './read-svg';
import type { Flags } from './types';

const NAME = 'virtual:flags';
const require = createRequire(import.meta.url);

/** The flags of country-flag-icons, a set of small simplified drawings, as shapes. */
export function drawFlags(): Flags {
  const folder = join(dirname(require.resolve('country-flag-icons/package.json')), '3x2');
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? []);
  const files = Object.entries(flagFiles(names.sort()));
  return Object.fromEntries(
    files.map(([code, file]) => [code, readFlag(readFileSync(join(folder, `${file}.svg`), 'utf8'))]),
  );
}

/** Vite plugin: `import flags from 'virtual:flags'` gives all flags, read into shapes at build time. */
export function bundledFlags(): Plugin {
  return {
    name: 'bundled-flags',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    // One JSON text, which browsers parse twice as fast as the same object written out in code.
    load: (id) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(drawFlags()))});`
        : undefined,
  };
}
