import type { PageLexicon } from '../../data/lexicon/types';
import { openStored, readLexicon } from '../../data/library/lexicon-store';
import type { Settings } from '../../data/settings/schema';
import { readSettings } from '../../data/settings/store';
import { fromStored } from '../../data/settings/stored';
import { LEXICON_KEY, SETTINGS_KEY } from '../../data/storage/keys';
import { takeStored } from './stored-ahead';

/** What a page starts with: the reader's settings and how names begin, where that is stored. */
export async function readStored(): Promise<{ settings: Settings; lexicon: PageLexicon | null }> {
  const ahead = await takeStored()?.catch(() => null);
  if (ahead) return { settings: fromStored(ahead[SETTINGS_KEY]), lexicon: openStored(ahead[LEXICON_KEY]) };
  const [settings, lexicon] = await Promise.all([readSettings(), readLexicon()]);
  return { settings, lexicon };
}
