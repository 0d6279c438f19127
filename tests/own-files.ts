import { inject } from 'vitest';
import { FLAGS_FILE } from '../data/flags/files';

declare module 'vitest' {
  interface ProvidedContext {
    bundled: readonly string[];
  }
}

/** Unit tests have no build beside them: what the extension reads of its own files is made when it is asked for. */
globalThis.fetch = async (address) => {
  const path = new URL(`${address}`).pathname.slice(1);
  if (path === FLAGS_FILE) {
    const { drawFlags } = await import('../data/flags/bundle');
    return new Response(JSON.stringify(drawFlags()));
  }
  const { bundle } = await import('../data/library/bundle-plugin');
  const file = bundle('data/packs', inject('bundled')).files.get(path);
  if (!file) throw new TypeError(`There is no file ${address}.`);
  return new Response(new Uint8Array(file));
};
