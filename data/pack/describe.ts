import type * as v from 'valibot';
import type { PackProblem } from './problem';

/** "entities[3].names[0].text" */
export function pathOf(keys: readonly (string | number)[]): string {
  let path = '';
  for (const key of keys) path += typeof key === 'number' ? `[${key}]` : path ? `.${key}` : key;
  return path;
}

const KINDS_OF_VALUE: Record<string, string> = {
  string: 'text in quotes',
  number: 'a number',
  array: 'a list in [ ]',
  strict_object: 'an object in { }',
};

/** A value as a message can print it: short, in one line, nothing hidden. */
export function printed(value: unknown): string {
  if (typeof value === 'string') {
    const seen = value.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, '\u{FFFD}');
    return `"${seen.length > 40 ? `${seen.slice(0, 40)}…` : seen}"`;
  }
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

/** Puts one of valibot's issues into words a pack author understands. */
export function describe(issue: v.BaseIssue<unknown>): PackProblem {
  const keys = (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? item.key : printedKey(item.key),
  );
  const path = pathOf(keys);
  const last = issue.path?.at(-1);
  if (issue.type === 'strict_object' && last?.origin === 'key') {
    const key = String(keys.at(-1));
    return issue.expected === 'never'
      ? { path, message: `There is no field "${key}" here in this format.` }
      : { path, message: `The field "${key}" is missing.` };
  }
  const found = `found ${printed(issue.input)}`;
  if (issue.kind === 'validation') return { path, message: `Expected ${issue.message}; ${found}.` };
  if (issue.type === 'literal') return { path, message: `Expected ${issue.message}; ${found}.` };
  const expected =
    issue.type === 'picklist'
      ? `one of ${String(issue.expected).replace(/[()]/g, '').replaceAll(' | ', ', ')}`
      : (KINDS_OF_VALUE[issue.type] ?? String(issue.expected));
  return { path, message: `Expected ${expected}; ${found}.` };
}

function printedKey(key: unknown): string {
  return typeof key === 'string' ? printed(key).slice(1, -1) : String(key);
}
