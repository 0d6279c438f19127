import { stamp as build, ids } from 'virtual:bundled-packs';
import browser from 'webextension-polyfill';
import { compile } from '../lexicon/compile';
import { mergeEntities } from '../lexicon/entities';
import { encodeLexicon } from '../lexicon/text-form';
import { isRecord } from '../settings/field';
import { LEXICON_KEY } from '../storage/keys';
import { readBundledLexicon, readBundledPack } from './bundled';
import { findJoins, type Joins, keysInDatabase } from './joins';
import { keep, readKept } from './kept';
import { openStored, type StoredStart } from './lexicon-store';
import { readStarts } from './read-rows';
import { type KeyedNumber, keysOf, type StoredSegment } from './rows';
import { Shelf } from './shelf';
import { enabledOf, importedPacks, storedLibrary } from './store';
import { isOn, type StoredLibrary } from './stored';

/** The one in memory, or on its way there. The background forgets it when the browser puts it to sleep. */
let current: { stamp: string; shelf: Promise<Shelf> } | undefined;

/** The names of the packs that are on: from memory, a file of the extension, the database, or compiled anew. */
export async function readWhole(): Promise<Shelf> {
  const library = await storedLibrary();
  const stamp = stampOf(library);
  return current?.stamp === stamp ? current.shelf : hold(stamp, load(stamp, library));
}

/** What storage must hold so that it fits a library: the item to store, or nothing when what is stored fits already. */
export async function startFor(library: StoredLibrary): Promise<{ [LEXICON_KEY]?: StoredStart }> {
  const stamp = stampOf(library);
  const stored = (await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY];
  if (isRecord(stored) && stored.stamp === stamp && openStored(stored)) return {};
  const shelf = await load(stamp, library);
  hold(stamp, Promise.resolve(shelf));
  return { [LEXICON_KEY]: { stamp, text: encodeLexicon(shelf.start()) } };
}

/** Tells which packs are on, in which versions, and in which form this build compiles them. */
function stampOf(library: StoredLibrary): string {
  const imported = library.imported.map(({ id, revision }) => ({ id, version: `${id}@${revision}` }));
  const all = [...ids.map((id) => ({ id, version: id })), ...imported];
  return [build, ...all.filter(({ id }) => isOn(library, id)).map(({ version }) => version)].join(' ');
}

async function load(stamp: string, library: StoredLibrary): Promise<Shelf> {
  const on = ids.filter((id) => isOn(library, id));
  const base = baseOf(on);
  const segments = await segmentsOf(library);
  const joins = segments.length === 0 ? [] : await joinsOf(stamp, on, segments);
  return new Shelf({ stamp, base: await base, segments, joins });
}

/** The lexicon of some of the bundled packs: as shipped, kept, or compiled. */
async function baseOf(on: readonly string[]): Promise<ArrayBuffer> {
  if (on.length === ids.length) return readBundledLexicon();
  if (on.length === 1) return readBundledLexicon(on[0]);
  const stamp = [build, ...on].join(' ');
  const kept = await readKept<ArrayBuffer>('base', stamp);
  if (kept) return kept;
  const base = compile(await bundledPacks(on));
  await keep('base', stamp, base);
  return base;
}

/** In the order of the library, as bundled packs are compiled: stories before references. */
async function bundledPacks(on: readonly string[]) {
  const packs = await Promise.all(on.map(readBundledPack));
  return packs.sort((left, right) => Number(!left.article) - Number(!right.article));
}

async function segmentsOf(library: StoredLibrary): Promise<StoredSegment[]> {
  const revisions = enabledOf(await importedPacks(library)).flatMap(({ revision }) => revision ?? []);
  return revisions.length === 0 ? [] : readStarts(revisions);
}

async function joinsOf(
  stamp: string,
  on: readonly string[],
  segments: readonly StoredSegment[],
): Promise<Joins> {
  const kept = await readKept<Joins>('joins', stamp);
  if (kept) return kept;
  const base = mergeEntities(await bundledPacks(on)).flatMap(({ members }, entity) =>
    members.flatMap((member) => keysOf(member).map((key): KeyedNumber => [key, entity])),
  );
  const joins = await findJoins([inOrder(base), ...segments.map(({ revision }) => keysInDatabase(revision))]);
  await keep('joins', stamp, joins);
  return joins;
}

/** Keys in their order, each once. */
async function* inOrder(keys: readonly KeyedNumber[]): AsyncGenerator<KeyedNumber[]> {
  yield [...new Map(keys)].sort(([left], [right]) => (left < right ? -1 : 1));
}

function hold(stamp: string, shelf: Promise<Shelf>): Promise<Shelf> {
  const mine = { stamp, shelf };
  current = mine;
  // What could not be read is tried again the next time.
  shelf.catch(() => {
    if (current === mine) current = undefined;
  });
  return shelf;
}
