import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';

/** Unit tests have no browser beside them: each begins with an empty database. */
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
