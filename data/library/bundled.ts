import { references } from 'virtual:bundled-packs';
import type { Pack } from '../pack/schema';
import { ownFile } from '../storage/own-file';
import { LEXICON_FILE, lexiconFile, outlineFile, packFile } from './bundled-files';

/* What is shipped with Sidelight, read from the extension's own files when it is asked for. */

const packs = new Map<string, Promise<Pack>>();

/** A bundled pack: validated and completed when the extension was built. Each context reads it once. */
export function readBundledPack(id: string): Promise<Pack> {
  let pack = packs.get(id);
  if (!pack) {
    pack = ownFile(packFile(id)).then((file) => file.json());
    packs.set(id, pack);
    pack.catch(() => packs.delete(id));
  }
  return pack;
}

/** The same as far as lists of names show it: of a large reference a tenth. */
export async function readBundledOutline(id: string): Promise<Pack> {
  return references.includes(id) ? (await ownFile(outlineFile(id))).json() : readBundledPack(id);
}

/** The compiled lexicon of all bundled packs, or of one alone. */
export async function readBundledLexicon(id?: string): Promise<ArrayBuffer> {
  return (await ownFile(id === undefined ? LEXICON_FILE : lexiconFile(id))).arrayBuffer();
}
