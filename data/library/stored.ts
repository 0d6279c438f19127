import * as v from 'valibot';
import { isId } from '../pack/values';

/** How many packs a reader may bring in. */
export const MOST_IMPORTED = 200;

/** A malformed list is read as an empty one; the rest of the library stays. */
const ids = v.fallback(v.pipe(v.array(v.custom<string>(isId)), v.maxLength(10_000)), []);

const librarySchema = v.object({
  version: v.literal(1),
  /** Packs brought in by the reader, in that order. The revision is new with every version of a pack. */
  imported: v.fallback(
    v.pipe(
      v.array(
        v.object({
          id: v.custom<string>(isId),
          revision: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
        }),
      ),
      v.maxLength(MOST_IMPORTED),
    ),
    [],
  ),
  /** Of all packs, the bundled ones too: those switched off, and those removed. */
  disabled: ids,
  removed: ids,
});

/** What storage keeps of the library beside the imported packs themselves. */
export type StoredLibrary = v.InferOutput<typeof librarySchema>;

const EMPTY: StoredLibrary = { version: 1, imported: [], disabled: [], removed: [] };

/** @returns the stored library; an empty one (bundled packs alone) where none or garbage is stored. */
export function libraryFrom(stored: unknown): StoredLibrary {
  const parsed = v.safeParse(librarySchema, stored);
  return parsed.success ? parsed.output : EMPTY;
}

/** Whether a pack of the library counts. */
export function isOn({ disabled, removed }: StoredLibrary, id: string): boolean {
  return !disabled.includes(id) && !removed.includes(id);
}

/** A list of ids with one in it or not. */
export function withId(list: readonly string[], id: string, there: boolean): string[] {
  const others = list.filter((each) => each !== id);
  return there ? [...others, id] : others;
}
