import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readBundledPacks } from '../lexicon/bundle-plugin';
import { compile } from '../lexicon/compile';

const NAME = 'virtual:bundled-packs';
const ONE = 'virtual:bundled-pack/';

/**
 * Vite plugin: `import packs from 'virtual:bundled-packs'` gives a loader for each shipped pack. Packs are validated
 * and completed at build time, so that no context has to; each is a module of its own, read when first asked for, as
 * one JSON text, which browsers parse twice as fast as the same object written out in code.
 *
 * @param folder where the pack files are.
 * @param only the names of those to bundle; left out: all.
 */
export function bundledPacks(folder: string, only?: readonly string[]): Plugin {
  return {
    name: 'bundled-packs',
    resolveId: (id) => (id === NAME || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith('\0virtual:bundled-pack')) return undefined;
      for (const name of readdirSync(folder)) this.addWatchFile(resolve(folder, name));
      const packs = readBundledPacks(folder, only);
      const one = packs.find((pack) => id === `\0${ONE}${pack.id}`);
      if (one) return `export default JSON.parse(${JSON.stringify(JSON.stringify(one))});`;
      const loaders = packs.map(
        (pack) => `${JSON.stringify(pack.id)}: () => import(${JSON.stringify(ONE + pack.id)})`,
      );
      const stamp = createHash('sha256')
        .update(JSON.stringify(packs))
        .update(new Uint8Array(compile(packs)));
      return [
        `export const stamp = ${JSON.stringify(stamp.digest('hex').slice(0, 16))};`,
        `export default { ${loaders.join(', ')} };`,
      ].join('\n');
    },
  };
}
