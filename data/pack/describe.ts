import type * as v from 'valibot';
import { type Phrase, phrase } from '../interface/phrase';
import type { Key } from '../interface/types';
import type { PackProblem } from './problem';

/** "entities[3].names[0].text" */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
  return path;
}

/** The kinds of values that JSON has, by valibot's names of what checks for them. */
const KINDS_OF_VALUE: Record<string, Phrase> = {
  string: phrase('expected_text'),
  number: phrase('expected_number'),
  boolean: phrase('expected_boolean'),
  array: phrase('expected_list'),
  strict_object: phrase('expected_object'),
  record: phrase('expected_object'),
};

/** A text as a message can hold it: short, in one line, nothing hidden. */
export function printed(text: string): string {
  const seen = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '\u{FFFD}');
  return seen.length > 40 ? `${seen.slice(0, 40)}…` : seen;
}

/** @returns that something else was expected than the value that was found. */
export const refusedValue = (what: Phrase, value: unknown): Phrase =>
  phrase('refused_value', { what, found: found(value) });

function found(value: unknown): string | Phrase {
  if (typeof value === 'string') return `"${printed(value)}"`;
  if (Array.isArray(value)) return phrase('found_list', { count: value.length });
  if (value === null || value === undefined) return phrase('found_nothing');
  // Nothing else comes out of JSON.
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : phrase('found_object');
}

/** Puts one of valibot's issues into words a pack author understands. */
export function describe(issue: v.BaseIssue<unknown>): PackProblem {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'string' ? printed(key) : Number(key)));
  const path = pathOf(keys);
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const field = String(keys.at(-1));
    return { path, why: phrase(issue.expected === 'never' ? 'refused_field' : 'refused_missing', { field }) };
  }
  return { path, why: refusedValue(expected(issue), issue.input) };
}

function expected({ kind, type, message, requirement, ...issue }: v.BaseIssue<unknown>): Phrase {
  if (type === 'picklist') {
    const values = String(issue.expected).replace(/[()]/g, '').replaceAll(' | ', ', ');
    return phrase('expected_oneOf', { values });
  }
  if (kind === 'schema' && type !== 'literal') return KINDS_OF_VALUE[type] ?? phrase('expected_object');
  // A check of ours: its message is the name of a text.
  const key = message as Key;
  if (typeof requirement !== 'number') return { key };
  return { key, given: type.endsWith('_length') ? { count: requirement } : { number: requirement } };
}
