/* The endings of foreign names in one language, as the compiled lexicon has them: text, taken apart when it is needed. */

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
