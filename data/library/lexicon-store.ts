import browser from 'webextension-polyfill';
import { openStart } from '../lexicon/page-lexicon';
import { decodeLexicon } from '../lexicon/text-form';
import type { PageLexicon } from '../lexicon/types';
import { isRecord } from '../settings/field';
import { LEXICON_KEY } from '../storage/keys';
import { watchKey } from '../storage/watch';

/* What pages start with, its reading side: small, since the content script starts with it in every frame. */

/** As it is stored: how names begin, and the stamp of the lexicon they are in. */
export interface StoredStart {
  stamp: string;
  text: string;
}

/** How the names of the enabled packs begin; null while nothing is stored. */
export async function readLexicon(): Promise<PageLexicon | null> {
  return openStored((await browser.storage.local.get(LEXICON_KEY))[LEXICON_KEY]);
}

/** Calls whenever the enabled packs have changed, until the signal ends. */
export function watchLexicon(listener: (lexicon: PageLexicon | null) => void, signal: AbortSignal): void {
  watchKey(LEXICON_KEY, (stored) => listener(openStored(stored)), signal);
}

/** Opens what is stored; null when it is none, or not one of this version. */
export function openStored(stored: unknown): PageLexicon | null {
  if (!isRecord(stored) || typeof stored.text !== 'string' || typeof stored.stamp !== 'string') return null;
  try {
    return openStart(decodeLexicon(stored.text), stored.stamp);
  } catch {
    // Broken, or of another version while an update is under way: the background stores one that fits.
    return null;
  }
}
