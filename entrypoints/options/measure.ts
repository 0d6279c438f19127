import browser from 'webextension-polyfill';
import type { Stored } from '../../components/options/types';
import { keptBytes } from '../../data/library/database';
import { LEXICON_KEY } from '../../data/library/lexicon-store';
import { packKey } from '../../data/library/stored';
import { RECENT_KEY } from '../../data/recent/store';

/** @returns how many bytes are kept, per thing: of JSON in storage, and of the compiled lexicon in the database. */
export async function measure(): Promise<Stored> {
  const stored: Stored = { settings: 0, packs: 0, lexicon: await keptBytes(), read: 0 };
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    stored[whatOf(key)] += new Blob([key, JSON.stringify(value)]).size;
  }
  return stored;
}

function whatOf(key: string): keyof Stored {
  if (key === LEXICON_KEY) return 'lexicon';
  if (key === RECENT_KEY) return 'read';
  return key.startsWith(packKey('')) ? 'packs' : 'settings';
}
