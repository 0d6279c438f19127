import type { PackProblem } from './problem';
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
  const refuse = (message: string): ReadJson => ({ ok: false, problems: [{ path: '', message }] });
  if (new Blob([text]).size > most) return refuse(`Expected a file of at most ${most / 1024 / 1024} MB.`);
  const json = text.replace(/^\u{FEFF}/u, '');
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return refuse(syntaxProblem(json));
  }
}
