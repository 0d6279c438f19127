import browser from 'webextension-polyfill';
import type { Stored } from '../../components/options/types';
import { LEXICON_KEY } from '../../data/library/lexicon-store';
import { packKey } from '../../data/library/stored';

/** @returns how many bytes of JSON are kept, per thing. Not every browser counts them for us. */
export async function measure(): Promise<Stored> {
  const stored: Stored = { settings: 0, packs: 0, lexicon: 0 };
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    const what = key === LEXICON_KEY ? 'lexicon' : key.startsWith(packKey('')) ? 'packs' : 'settings';
    stored[what] += new Blob([key, JSON.stringify(value)]).size;
  }
  return stored;
}
