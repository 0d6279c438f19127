import type { Lexicon } from '../lexicon/types';
import { createLinker } from './linker';
import type { Mention } from './types';

/** A name inside a text of ours, which opens that entity's card. */
export interface NameInText {
  start: number;
  end: number;
  entity: string;
}

/** A text and its language (BCP 47). */
export interface TextInLanguage {
  text: string;
  lang: string;
}

const key = (text: string, lang: string) => `${lang}\n${text}`;

/**
 * Finds the names in the texts of a card or a story, by the same evidence as on a page: the texts together are taken
 * as one page. Left out are words of nationality, and names for which several entities fit.
 *
 * @param texts all texts in which names will be sought. They are linked once, when the first is asked for.
 * @returns the names in one of these texts, in order; none for another text.
 */
export function cardNames(
  lexicon: Lexicon,
  texts: readonly TextInLanguage[],
): (text: string, lang: string) => readonly NameInText[] {
  let linked: Map<string, readonly Mention[]> | undefined;
  return (text, lang) => {
    linked ??= link(lexicon, texts);
    return (linked.get(key(text, lang)) ?? [])
      .filter(({ form, also }) => form !== 'demonym' && !also)
      .map(({ start, end, entity }) => ({ start, end, entity }));
  };
}

function link(lexicon: Lexicon, texts: readonly TextInLanguage[]): Map<string, readonly Mention[]> {
  const linker = createLinker<string>(lexicon, { lang: texts[0]?.lang ?? '' });
  for (const { text, lang } of texts) linker.set(key(text, lang), { text, lang, role: 'prose' });
  return linker.link();
}
