import { wordsOf } from './short';

/*
 * Lists that a page may need, or not: a list is made when it is first asked, and not when the file is read, which a
 * page has to wait for.
 */

/** @returns gives what is made when it is asked for the first time. */
export function late<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A closed list of words, to be asked for folded ones. */
export interface Words {
  has(folded: string): boolean;
}

/** @param words with white space between them. */
export function lateWords(words: string): Words {
  const all = late(() => new Set(wordsOf(words)));
  return { has: (folded) => all().has(folded) };
}
