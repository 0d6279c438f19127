import * as v from 'valibot';
import { phrase } from '../interface/phrase';
import { describe } from './describe';
import { readJson } from './json';
import { LIMITS } from './limits';
import { checkMeaning } from './meaning';
import { type PackProblem, refusedFor } from './problem';
import { type Pack, packSchema } from './schema';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; problems: readonly PackProblem[] };

/**
 * Decides whether a value is a sound pack of format 1. Never throws.
 *
 * @param value anything, as a rule what `JSON.parse` gave.
 * @returns the pack with its defaults filled in and unknown fields refused, or what is wrong with it: each problem
 *   with its place in the file and what was expected there, at most `LIMITS.problems` of them.
 */
export function parsePack(value: unknown): ParsedPack {
  const shape = v.safeParse(packSchema, value);
  if (!shape.success) return { ok: false, problems: shape.issues.slice(0, LIMITS.problems).map(describe) };
  const problems = checkMeaning(shape.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack: shape.output };
}

/**
 * Reads the text of a pack file.
 *
 * @param text the file's whole text, UTF-8 decoded; a byte order mark is skipped.
 * @returns as `parsePack`; a file that is too large or not JSON is one problem with an empty path.
 */
export function readPackFile(text: string): ParsedPack {
  const read = readJson(text, LIMITS.fileBytes);
  if (!read.ok) return read;
  if (isBackup(read.value)) return refusedFor(phrase('file_isBackup'));
  return parsePack(read.value);
}

const isBackup = (value: unknown) =>
  typeof value === 'object' && value !== null && 'sidelight' in value && value.sidelight === 'backup';
