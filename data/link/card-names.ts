import type { Lexicon } from '../lexicon/types';
import { createLinker } from './linker';
import { type NameInText, type TextInLanguage, textKey } from './names-by-text';

/**
 * Finds the names in the texts of a card or a story, by the same evidence as on a page: the texts together are taken
 * as one page. Left out are words of nationality, and names for which several entities fit.
 *
 * @param texts all texts of the card or story.
 * @returns the names in each of them, in order.
 */
export function cardNames(lexicon: Lexicon, texts: readonly TextInLanguage[]): NameInText[][] {
  const linker = createLinker<string>(lexicon, { lang: texts[0]?.lang ?? '' });
  for (const text of texts) linker.set(textKey(text), { ...text, role: 'prose' });
  const linked = linker.link();
  return texts.map((text) =>
    (linked.get(textKey(text)) ?? [])
      .filter(({ form, also }) => form !== 'demonym' && !also)
      .map(({ start, end, entity }) => ({ start, end, entity })),
  );
}
