import { readFlags, withFlag } from '../../data/flags/flags';
import type { CardContent } from '../../data/library/card';
import { cardContent } from '../../data/library/content';
import { readEnabledPacks } from '../../data/library/store';
import { cardTexts, storyTexts } from '../../data/library/texts';
import { readWhole } from '../../data/library/whole';
import { cardNames } from '../../data/link/card-names';
import type { NameInText } from '../../data/link/names-by-text';

/** The card of an entity with its flag and the names in its texts; null when no enabled pack knows it. */
export async function card(entity: string): Promise<CardContent | null> {
  const [packs, { lexicon }, flags] = await Promise.all([readEnabledPacks(), readWhole(), readFlags()]);
  const content = cardContent(packs, entity);
  return content && { ...withFlag(content, flags), names: cardNames(lexicon, cardTexts(content)) };
}

/** The names in a story's texts; null when no enabled pack has this id. */
export async function storyNames(id: string): Promise<NameInText[][] | null> {
  const [packs, { lexicon }] = await Promise.all([readEnabledPacks(), readWhole()]);
  const story = packs.find((pack) => pack.id === id);
  return story ? cardNames(lexicon, storyTexts(story)) : null;
}
