/** A gap in a text, to be filled in. */
export const GAP = /\{(\w+)\}/g;

/** The texts of one language: each a text, or its forms by plural category. */
export type TextTable = Readonly<
  Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>
>;

/**
 * @param texts the texts of one language.
 * @returns messages by their names, as browsers know them: each form of a text is one of its own.
 */
export function messagesOf(texts: TextTable): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string'
        ? [[key, text]]
        : Object.entries(text).map(([category, form]) => [`${key}_${category}`, form]),
    ),
  );
}

/** The `messages.json` of one language. */
export function messagesFile(texts: TextTable): string {
  const entries = Object.entries(messagesOf(texts)).map(([name, message]) => [name, { message }]);
  return JSON.stringify(Object.fromEntries(entries));
}
