/*
 * The endings of foreign names in one language, in the form of the compiled lexicon: a text that is parsed when it is
 * needed.
 */

const LIST = ' ';
const ENDING = ',';

/** @param lists endings of letters alone, a list for each shape of names. */
export function writeEndings(lists: readonly (readonly string[])[]): string {
  return lists.map((endings) => endings.join(ENDING)).join(LIST);
}

/** @returns the lists that `writeEndings` was given. */
export function readEndings(written: string): string[][] {
  return written.split(LIST).map((endings) => endings.split(ENDING));
}
