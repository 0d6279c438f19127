import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { FLAGS_FILE, flagFiles } from './files';
import { readFlag } from './read-svg';
import type { Flags } from './types';

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

/**
 * Writes all flags into one file beside the code, for a build to copy.
 *
 * @param to the folder to write into.
 * @returns the file's path on the disk and in the extension.
 */
export function writeFlags(to: string): { absoluteSrc: string; relativeDest: string } {
  const absoluteSrc = resolve(to, FLAGS_FILE);
  mkdirSync(dirname(absoluteSrc), { recursive: true });
  writeFileSync(absoluteSrc, JSON.stringify(drawFlags()));
  return { absoluteSrc, relativeDest: FLAGS_FILE };
}
