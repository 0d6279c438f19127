import { isRecord } from './field';
import { DEFAULTS, FIELDS, SETTING_KEYS, type SettingKey, type Settings } from './schema';

/** What lies in storage: what differs from the defaults, and the version of its form. */
export interface StoredSettings {
  version: number;
  changed: Record<string, unknown>;
}

type Migration = (changed: Record<string, unknown>) => Record<string, unknown>;

/** Each takes the form of one version to the next: the first from 1 to 2. Never edited, only added to. */
const MIGRATIONS: readonly Migration[] = [];

/**
 * @param stored anything: a form of any version, or garbage.
 * @param migrations given by tests alone.
 * @returns sound settings: each stored value as far as it is sound, its default otherwise.
 */
export function fromStored(stored: unknown, migrations = MIGRATIONS): Settings {
  const { version, changed } = isRecord(stored) ? stored : {};
  let values = isRecord(changed) ? changed : {};
  const from = Number.isInteger(version) && (version as number) > 0 ? (version as number) : 1;
  for (const migrate of migrations.slice(from - 1)) values = migrate(values);
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [key, key in values ? FIELDS[key].mend(values[key]) : DEFAULTS[key]]),
  ) as unknown as Settings;
}

/** The form of today's version: a default that changes in a later version reaches all who never chose. */
export function toStored(settings: Settings): StoredSettings {
  const changed = SETTING_KEYS.filter((key) => !same(settings[key], DEFAULTS[key])).map((key) => [
    key,
    settings[key],
  ]);
  return { version: MIGRATIONS.length + 1, changed: Object.fromEntries(changed) };
}

/**
 * @throws RangeError naming the settings of a patch that are not sound or unknown.
 */
export function checkPatch(patch: Partial<Settings>): void {
  const broken = Object.entries(patch).filter(
    ([key, value]) => !Object.hasOwn(FIELDS, key) || !FIELDS[key as SettingKey].is(value),
  );
  if (broken.length > 0)
    throw new RangeError(`Not a sound value for: ${broken.map(([key]) => key).join(', ')}.`);
}

/** Whether two JSON values are equal, whatever the order of their keys. */
function same(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || !left || !right) return left === right;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => same((left as Record<string, unknown>)[key], (right as Record<string, unknown>)[key]))
  );
}
