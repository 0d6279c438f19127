import { offer, timed } from './offer';

/** What a finder in plain text is made of. */
export interface Given {
  /** Where the texts are, and the lexicon. */
  texts: string;
  lexicon?: string;
  names?: string;
}

/**
 * Offers a finder of names in plain text.
 *
 * @param make gets the names, and makes what finds them in one text.
 */
export function offerFinder(
  make: (names: string[], given: Given) => ((text: string) => unknown) | Promise<(text: string) => unknown>,
): void {
  let find: (text: string) => unknown;
  let texts: string[];
  let found: unknown;
  offer<Given>({
    async prepare(given) {
      texts = await (await fetch(given.texts)).json();
      find = await make(given.names ? await (await fetch(given.names)).json() : [], given);
    },
    once: () =>
      timed(() => {
        for (const text of texts) found = find(text);
        return found;
      }),
  });
}
