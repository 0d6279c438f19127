import browser from 'webextension-polyfill';
import type { Stored } from '../../components/options/types';
import { keptBytes } from '../../data/library/kept';
import { readLibrary } from '../../data/library/store';
import { RECENT_KEY } from '../../data/recent/store';
import { LEXICON_KEY } from '../../data/storage/keys';

/** @returns how many bytes are kept, per thing: of JSON in storage, and of packs and what is compiled in the database. */
export async function storedBytes(): Promise<Stored> {
  const packs = (await readLibrary()).reduce((sum, { bytes = 0 }) => sum + bytes, 0);
  const stored: Stored = { settings: 0, packs, lexicon: await keptBytes(), read: 0 };
  for (const [key, value] of Object.entries(await browser.storage.local.get(null)))
    stored[whatOf(key)] += new Blob([key, JSON.stringify(value)]).size;
  return stored;
}

function whatOf(key: string): keyof Stored {
  if (key === LEXICON_KEY) return 'lexicon';
  if (key === RECENT_KEY) return 'read';
  return 'settings';
}
