import browser from 'webextension-polyfill';
import { loadLexicon } from '../lexicon/load';
import { decodeLexicon } from '../lexicon/text-form';
import type { Lexicon } from '../lexicon/types';
import { isRecord } from '../settings/field';
import { watchKey } from '../storage/watch';

/* The lexicon's reading side: small, since the content script starts with it in every frame. */

export const LEXICON_KEY = 'lexicon';

/** The lexicon of the enabled packs; null while none is stored. */
export async function readLexicon(): Promise<Lexicon | null> {
  return openLexicon((await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY]);
}

/** Calls with the new lexicon whenever the enabled packs have changed, until the signal ends. */
export function watchLexicon(listener: (lexicon: Lexicon | null) => void, signal: AbortSignal): void {
  watchKey(LEXICON_KEY, (stored) => listener(openLexicon(stored)), signal);
}

/** Opens a stored lexicon; null when it is none, or not one of this version. */
export function openLexicon(stored: unknown): Lexicon | null {
  if (!isRecord(stored) || typeof stored.text !== 'string') return null;
  try {
    return loadLexicon(decodeLexicon(stored.text));
  } catch {
    // Broken, or of another version while an update is under way: the background stores one that fits.
    return null;
  }
}
