import { type Phrase, phrase } from '../interface/phrase';
import { NoRoom } from '../lexicon/numbered';
import { isQuota } from './quota';
import { MOST_IMPORTED } from './stored';

/** The reader has brought in as many packs as there may be. */
export class TooManyPacks extends Error {
  override name = 'TooManyPacks';
}

/** Why a pack cannot be taken in; undefined where the pack is not to blame. */
export function whyRefused(error: unknown): Phrase | undefined {
  if (isQuota(error)) return phrase('refused_room');
  if (error instanceof NoRoom) return phrase('refused_languages');
  if (error instanceof TooManyPacks) return phrase('refused_packs', { most: MOST_IMPORTED });
  return undefined;
}
