import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compile } from '../lexicon/compile';
import { LEXICON_FILE, lexiconPath, OUTLINES_FILE, packPath } from './bundled-files';
import { outlineOf } from './outline';
import { readBundledPacks } from './read-packs';

const NAME = 'virtual:bundled-packs';
const RESOLVED = `\0${NAME}`;

/** What is shipped: packs are validated and completed at build time, so that no context has to, and compiled. */
interface Bundle {
  /** Tells one build's packs, and the form their lexicon is compiled in, from another's. */
  stamp: string;
  ids: readonly string[];
  /** By their path in the extension. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** The bundle made last, by what it was made of: every part of a build asks for it. */
let last: { of: string; bundle: Bundle } | undefined;

/**
 * Makes the files that are shipped beside the code.
 *
 * @param folder, only as for `readBundledPacks`.
 */
export function bundle(folder: string, only?: readonly string[]): Bundle {
  const packs = readBundledPacks(folder, only);
  const of = JSON.stringify(packs);
  if (last?.of !== of) {
    const encoder = new TextEncoder();
    const lexicon = new Uint8Array(compile(packs));
    const written = (path: string, value: unknown) => [path, encoder.encode(JSON.stringify(value))] as const;
    const files = [
      ...packs.map((pack) => written(packPath(pack.id), pack)),
      ...packs.map((pack) => [lexiconPath(pack.id), new Uint8Array(compile([pack]))] as const),
      written(OUTLINES_FILE, packs.map(outlineOf)),
    ];
    const stamp = createHash('sha256').update(of).update(lexicon).digest('hex').slice(0, 16);
    last = {
      of,
      bundle: {
        stamp,
        ids: packs.map(({ id }) => id),
        files: new Map([[LEXICON_FILE, lexicon], ...files]),
      },
    };
  }
  return last.bundle;
}

/**
 * Vite plugin: `import { ids, stamp } from 'virtual:bundled-packs'` says what is shipped. The packs and their lexicon
 * themselves are files of the extension, read when they are asked for: in the code, every start of the background would
 * read them.
 *
 * @param folder, only as for `readBundledPacks`.
 */
export function bundledPacks(folder: string, only?: readonly string[]): Plugin {
  return {
    name: 'bundled-packs',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const name of readdirSync(folder)) this.addWatchFile(resolve(folder, name));
      const { files: _, ...said } = bundle(folder, only);
      return Object.entries(said)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/**
 * Writes the files that are shipped beside the code, for a build to copy.
 *
 * @param folder where the pack files are; `to` where to write.
 * @returns each file's path on the disk and in the extension.
 */
export function writeBundledFiles(
  folder: string,
  to: string,
): { absoluteSrc: string; relativeDest: string }[] {
  return [...bundle(folder).files].map(([path, bytes]) => {
    const absoluteSrc = resolve(to, path);
    mkdirSync(dirname(absoluteSrc), { recursive: true });
    writeFileSync(absoluteSrc, bytes);
    return { absoluteSrc, relativeDest: path };
  });
}
