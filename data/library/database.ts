/*
 * What is too large for extension storage, in IndexedDB: imported packs, row by row, and what was compiled for the
 * reader's choice of packs. Only the extension's own pages and its background can open it.
 */

const DATABASE = 'sidelight';
const VERSION = 2;

/** `packs` holds rows under keys of their own; `lexicon` what can be made anew. */
export type StoreName = 'packs' | 'lexicon';

/**
 * Runs requests in one transaction. What was written is there when the promise is fulfilled, and none of it when it is
 * rejected.
 *
 * @param act waits for nothing but requests: a transaction ends when it has none.
 * @throws DOMException as the browser gives it: a full disk is a QuotaExceededError.
 */
export async function inStore<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => T | Promise<T>,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(name, mode);
    const completed = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('Nothing was written.'));
    });
    const [result] = await Promise.all([act(transaction.objectStore(name)), completed]);
    return result;
  } finally {
    database.close();
  }
}

/** What a request gives. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Deletes all that the database holds. */
export async function clearDatabase(): Promise<void> {
  for (const name of ['packs', 'lexicon'] as const)
    await inStore(name, 'readwrite', (store) => settled(store.clear()));
}

function open(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, VERSION);
  opening.onupgradeneeded = () => {
    const { result } = opening;
    for (const name of ['packs', 'lexicon'] as const)
      if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
  };
  return settled(opening);
}
