/*
 * What a setting is made of. Written by hand and not with valibot, which the pack format uses: the content script
 * reads settings in every frame of every page, and these few lines take a third of the bytes there.
 */

/** One setting: its default, and how a sound value is told from garbage. */
export interface Field<T> {
  readonly standard: T;
  is(value: unknown): value is T;
  /** A stored value as far as it is sound; the default where it is not. */
  mend(value: unknown): T;
}

function field<T>(standard: T, is: (value: unknown) => value is T): Field<T> {
  return { standard, is, mend: (value) => (is(value) ? value : standard) };
}

/** On or off. */
export function flag(standard: boolean): Field<boolean> {
  return field(standard, (value) => typeof value === 'boolean');
}

/** A whole number within bounds, both included. */
export function whole(standard: number, min: number, max: number): Field<number> {
  return field(
    standard,
    (value): value is number =>
      Number.isInteger(value) && (value as number) >= min && (value as number) <= max,
  );
}

/** One of a closed list. */
export function oneOf<const T extends string>(options: readonly T[], standard: T): Field<T> {
  return field(standard, (value): value is T => options.includes(value as T));
}

/** On or off for each key of a closed list; a broken one is mended alone. */
export function flags<const K extends string>(
  keys: readonly K[],
  standard: boolean,
): Field<Record<K, boolean>> {
  const record = (get: (key: K) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, get(key)])) as Record<K, boolean>;
  return {
    standard: record(() => standard),
    is: (value): value is Record<K, boolean> =>
      isRecord(value) &&
      Object.keys(value).length === keys.length &&
      keys.every((key) => typeof value[key] === 'boolean'),
    mend: (value) =>
      record((key) => {
        const own = isRecord(value) ? value[key] : undefined;
        return typeof own === 'boolean' ? own : standard;
      }),
  };
}

/** A list of bounded length, empty at first; broken items are left out alone. */
export function list<T>(item: (value: unknown) => value is T, max: number): Field<T[]> {
  return {
    standard: [],
    is: (value): value is T[] => Array.isArray(value) && value.length <= max && value.every(item),
    mend: (value) => (Array.isArray(value) ? value.filter(item).slice(0, max) : []),
  };
}

/** Whether a value is an object, and no array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
