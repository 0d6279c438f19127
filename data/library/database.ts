/*
 * The compiled lexicon of the reader's own choice of packs, in IndexedDB: extension storage keeps JSON values only, and
 * this is megabytes. It is a copy of what can be compiled anew, so whatever fails here (a private window, a full disk)
 * costs time and nothing else.
 */

const DATABASE = 'sidelight';
const STORE = 'lexicon';
const KEY = 'whole';

/** A compiled lexicon, and which packs it was compiled from. */
export interface KeptLexicon {
  stamp: string;
  buffer: ArrayBuffer;
}

/** The lexicon that is kept; null when there is none or it cannot be read. */
export async function readKept(): Promise<KeptLexicon | null> {
  const kept = await inStore<unknown>('readonly', (store) => store.get(KEY)).catch(() => null);
  return isKept(kept) ? kept : null;
}

/** How many bytes the lexicon has that is kept. */
export async function keptBytes(): Promise<number> {
  return (await readKept())?.buffer.byteLength ?? 0;
}

/** Keeps a lexicon in place of the one before. */
export async function keep({ stamp, buffer }: KeptLexicon): Promise<void> {
  await inStore('readwrite', (store) => store.put({ stamp, buffer }, KEY)).catch(() => {});
}

export async function forgetKept(): Promise<void> {
  await inStore('readwrite', (store) => store.clear()).catch(() => {});
}

function isKept(value: unknown): value is KeptLexicon {
  const { stamp, buffer } = (value ?? {}) as Partial<KeptLexicon>;
  return typeof stamp === 'string' && buffer instanceof ArrayBuffer;
}

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  try {
    const transaction = database.transaction(STORE, mode);
    // Written is what the transaction has completed.
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const [result] = await Promise.all([settled(act(transaction.objectStore(STORE))), completed]);
    return result;
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
