import * as v from 'valibot';
import { type Phrase, phrase } from '../interface/phrase';
import { describe, printed, refusedValue } from '../pack/describe';
import { readJson } from '../pack/json';
import { LIMITS } from '../pack/limits';
import { parsePack } from '../pack/parse';
import { type PackProblem, refusedFor } from '../pack/problem';
import type { Pack } from '../pack/schema';
import { isId } from '../pack/values';
import { isRecord } from '../settings/field';
import { DEFAULTS, FIELDS, type SettingKey, type Settings } from '../settings/schema';
import { MOST_IMPORTED } from './stored';

/** Everything a reader has set and brought in. */
export interface Backup {
  settings: Settings;
  packs: readonly { pack: Pack; enabled: boolean }[];
  /** Of the packs that come with Sidelight: those switched off, and those removed. */
  disabled: readonly string[];
  removed: readonly string[];
}

export type ReadBackup = { ok: true; backup: Backup } | { ok: false; problems: readonly PackProblem[] };

/** A backup holds several packs, each within its own bound. It is read whole, and no browser's text is much longer. */
export const BACKUP_BYTES = 256 * 1024 * 1024;

const ids = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.check((id) => isId(id), 'expected_id'),
    ),
  ),
  v.maxLength(10_000, 'expected_most'),
);

/** What a backup file holds, before its packs are checked. */
export const backupSchema = v.strictObject({
  sidelight: v.literal('backup', 'expected_backup'),
  format: v.literal(1, 'expected_format'),
  settings: v.record(v.string(), v.unknown()),
  packs: v.pipe(
    v.array(v.strictObject({ enabled: v.boolean(), pack: v.unknown() })),
    v.maxLength(MOST_IMPORTED, 'expected_most'),
  ),
  disabled: ids,
  removed: ids,
});

/**
 * Reads the text of a backup file; nothing is taken over yet. Never throws.
 *
 * @returns what it holds, with defaults for settings it does not speak of; or what is wrong with it, each with its
 *   place in the file, at most `LIMITS.problems` of them.
 */
export function readBackup(text: string): ReadBackup {
  const read = readJson(text, BACKUP_BYTES);
  if (!read.ok) return read;
  const other = whatElse(read.value);
  if (other) return refusedFor(other);
  const shape = v.safeParse(backupSchema, read.value);
  if (!shape.success) return refused(shape.issues.map(describe));
  const { settings, packs, disabled, removed } = shape.output;
  const problems = settingProblems(settings);
  const sound: { pack: Pack; enabled: boolean }[] = [];
  packs.forEach(({ pack, enabled }, index) => {
    const path = `packs[${index}].pack`;
    const parsed = parsePack(pack);
    if (!parsed.ok)
      problems.push(
        ...parsed.problems.map((one) => ({ ...one, path: [path, one.path].filter(Boolean).join('.') })),
      );
    else if (sound.some((other) => other.pack.id === parsed.pack.id))
      problems.push({ path: `${path}.id`, why: phrase('refused_pack', { id: parsed.pack.id }) });
    else sound.push({ pack: parsed.pack, enabled });
  });
  if (problems.length > 0) return refused(problems);
  return { ok: true, backup: { settings: { ...DEFAULTS, ...settings }, packs: sound, disabled, removed } };
}

/** @returns what a file is that is no backup of this format, and what can be done; null when it may be one. */
function whatElse(value: unknown): Phrase | null {
  if (!isRecord(value)) return null;
  const { sidelight, format, entities } = value;
  if (sidelight === undefined) return phrase(entities ? 'file_isPack' : 'file_noBackup');
  return typeof format === 'number' && format > 1 ? phrase('file_newer') : null;
}

function settingProblems(settings: Record<string, unknown>): PackProblem[] {
  return Object.entries(settings).flatMap(([key, value]) => {
    const path = `settings.${printed(key)}`;
    if (!Object.hasOwn(FIELDS, key)) return [{ path, why: phrase('refused_setting') }];
    return FIELDS[key as SettingKey].is(value)
      ? []
      : [{ path, why: refusedValue(phrase('expected_setting'), value) }];
  });
}

const refused = (problems: readonly PackProblem[]): ReadBackup => ({
  ok: false,
  problems: problems.slice(0, LIMITS.problems),
});
