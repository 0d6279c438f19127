import { stamp as build, ids } from 'virtual:bundled-packs';
import browser from 'webextension-polyfill';
import { compile } from '../lexicon/compile';
import { loadLexicon } from '../lexicon/load';
import { Cutter } from '../lexicon/part';
import { startOf } from '../lexicon/start';
import { encodeLexicon } from '../lexicon/text-form';
import type { WholeLexicon } from '../lexicon/types';
import type { Pack } from '../pack/schema';
import { isRecord } from '../settings/field';
import { readBundledLexicon } from './bundled';
import { type KeptLexicon, keep, readKept } from './database';
import { LEXICON_KEY, openStored, type StoredStart } from './lexicon-store';
import { enabledOf, installed, storedLibrary } from './store';
import { isOn, type StoredLibrary } from './stored';

/** The whole lexicon of the enabled packs, for the background alone. */
export class Whole {
  readonly stamp: string;
  private readonly buffer: ArrayBuffer;
  private opened: WholeLexicon | undefined;
  private cutter: Cutter | undefined;

  constructor({ stamp, buffer }: KeptLexicon) {
    this.stamp = stamp;
    this.buffer = buffer;
  }

  get lexicon(): WholeLexicon {
    this.opened ??= loadLexicon(this.buffer);
    return this.opened;
  }

  /** The names that begin with some words, told by their hashes. */
  part(words: readonly number[]): ArrayBuffer {
    this.cutter ??= new Cutter(this.buffer);
    return this.cutter.part(words);
  }
}

/** The one in memory, or on its way there. The background forgets it when the browser puts it to sleep. */
let current: { stamp: string; whole: Promise<Whole> } | undefined;

/** The lexicon of the packs that are on: from memory, a file of the extension, the database, or compiled anew. */
export async function readWhole(): Promise<Whole> {
  const library = await storedLibrary();
  const stamp = stampOf(library);
  return current?.stamp === stamp ? current.whole : hold(stamp, load(stamp, library));
}

/** What storage must hold so that it fits a library. */
export interface Fitting {
  /** The item to store; nothing when what is stored fits already. */
  start: { [LEXICON_KEY]?: StoredStart };
  /** Keeps the compiled lexicon for when the background has slept; to be called when the library is stored. */
  keep(): Promise<void>;
}

/**
 * @param incoming an imported pack of the library that is not in storage yet.
 * @throws RangeError when the packs together are more than a lexicon can hold.
 */
export async function lexiconFor(library: StoredLibrary, incoming?: Pack): Promise<Fitting> {
  const stamp = stampOf(library);
  const stored = (await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY];
  if (isRecord(stored) && stored.stamp === stamp && openStored(stored))
    return { start: {}, keep: async () => {} };
  const shipped = isAsShipped(library);
  const buffer = shipped ? await readBundledLexicon() : await compiled(library, incoming);
  hold(stamp, Promise.resolve(new Whole({ stamp, buffer })));
  return {
    start: { [LEXICON_KEY]: { stamp, text: encodeLexicon(startOf(buffer)) } },
    keep: async () => {
      if (!shipped) await keep({ stamp, buffer });
    },
  };
}

/** Tells which packs are on, in which versions, and in which form this build compiles them. */
function stampOf(library: StoredLibrary): string {
  const imported = library.imported.map(({ id, revision }) => ({ id, version: `${id}@${revision}` }));
  const all = [...ids.map((id) => ({ id, version: id })), ...imported];
  return [build, ...all.filter(({ id }) => isOn(library, id)).map(({ version }) => version)].join(' ');
}

/** All bundled packs and no other: their lexicon was compiled when the extension was built. */
function isAsShipped(library: StoredLibrary): boolean {
  return ids.every((id) => isOn(library, id)) && !library.imported.some(({ id }) => isOn(library, id));
}

async function load(stamp: string, library: StoredLibrary): Promise<Whole> {
  if (isAsShipped(library)) return new Whole({ stamp, buffer: await readBundledLexicon() });
  const kept = await readKept();
  if (kept?.stamp === stamp) return new Whole(kept);
  const buffer = await compiled(library);
  await keep({ stamp, buffer });
  return new Whole({ stamp, buffer });
}

async function compiled(library: StoredLibrary, incoming?: Pack): Promise<ArrayBuffer> {
  return compile(enabledOf(await installed(library, incoming)).map(({ pack }) => pack));
}

function hold(stamp: string, whole: Promise<Whole>): Promise<Whole> {
  const mine = { stamp, whole };
  current = mine;
  // What could not be read is tried again the next time.
  whole.catch(() => {
    if (current === mine) current = undefined;
  });
  return whole;
}
