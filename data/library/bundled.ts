import type { Pack } from '../pack/schema';
import { ownFile } from '../storage/own-file';
import { LEXICON_FILE, lexiconPath, OUTLINES_FILE, packPath } from './bundled-files';
import { fromOutline, type Outline } from './outline';

/* What is shipped with Sidelight, read from the extension's own files when it is asked for. */

const packs = new Map<string, Promise<Pack>>();

/** A bundled pack: validated and completed when the extension was built. Each context reads it once. */
export function readBundledPack(id: string): Promise<Pack> {
  let pack = packs.get(id);
  if (!pack) {
    pack = ownFile(packPath(id)).then((file) => file.json());
    packs.set(id, pack);
    pack.catch(() => packs.delete(id));
  }
  return pack;
}

let outlines: Promise<ReadonlyMap<string, Pack>> | undefined;

/** The part of a bundled pack that lists of names show: a twentieth of it, in one file for all packs. */
export async function readBundledOutline(id: string): Promise<Pack> {
  outlines ??= readOutlines();
  outlines.catch(() => (outlines = undefined));
  const outline = (await outlines).get(id);
  if (!outline) throw new RangeError(`There is no bundled pack "${id}".`);
  return outline;
}

async function readOutlines(): Promise<ReadonlyMap<string, Pack>> {
  const all: Outline[] = await (await ownFile(OUTLINES_FILE)).json();
  return new Map(all.map((outline) => [outline.id, fromOutline(outline)]));
}

/** The compiled lexicon of all bundled packs, or of one alone. */
export async function readBundledLexicon(id?: string): Promise<ArrayBuffer> {
  return (await ownFile(id === undefined ? LEXICON_FILE : lexiconPath(id))).arrayBuffer();
}
