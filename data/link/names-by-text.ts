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

/** The same for the same text in the same language. */
export const textKey = ({ text, lang }: TextInLanguage): string => `${lang}\n${text}`;

const NO_NAMES: readonly NameInText[] = [];

/**
 * @param texts all texts of a card or a story; `names` what was found in each of them.
 * @returns a function that gives the names in one of these texts, in order; none for another text.
 */
export function namesByText(
  texts: readonly TextInLanguage[],
  names: readonly (readonly NameInText[])[],
): (text: string, lang: string) => readonly NameInText[] {
  const found = new Map(texts.map((text, at) => [textKey(text), names[at] ?? NO_NAMES]));
  return (text, lang) => found.get(textKey({ text, lang })) ?? NO_NAMES;
}
