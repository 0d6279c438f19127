import type { Phrase } from '../interface/phrase';

/** One thing that is wrong with a pack or a backup file: where, and what was expected there. */
export interface PackProblem {
  /** "entities[3].names[0].text"; empty for the file as a whole. */
  path: string;
  /** Said in the reader's language by the page, in English by commands. */
  why: Phrase;
}

/** The problem of a file as a whole, as the one thing that is wrong with it. */
export const refusedFor = (why: Phrase, path = ''): { ok: false; problems: readonly PackProblem[] } => ({
  ok: false,
  problems: [{ path, why }],
});
