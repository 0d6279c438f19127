import { type Phrase, phrase } from '../interface/phrase';
import { type PackProblem, refusedFor } from './problem';
import { syntaxProblem } from './syntax';

export type ReadJson = { ok: true; value: unknown } | { ok: false; problems: readonly PackProblem[] };

/**
 * Reads the text of a JSON file.
 *
 * @param text the file's whole text, UTF-8 decoded; a byte order mark is skipped.
 * @param most bytes the file may have.
 * @returns its value; a file that is too large or not JSON is one problem with an empty path.
 */
export function readJson(text: string, most: number): ReadJson {
  if (new Blob([text]).size > most) return refusedFor(tooLarge(most));
  const json = text.replace(/^\u{FEFF}/u, '');
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return refusedFor(syntaxProblem(json));
  }
}

/** Why a file is refused that has more bytes than it may have. */
export const tooLarge = (most: number): Phrase => phrase('file_tooLarge', { megabytes: most / 1024 / 1024 });
