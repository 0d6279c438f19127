import { type Meta, MOST_BLOOM, SECTION_NAMES, SECTIONS, type Section } from './layout';
import { viewSections } from './views';
import { writeSections } from './write';

const FILTERS = ['bloom', 'onward', 'stemBloom', 'endings', 'heads', 'lower', 'tails'] as const;
type Filters = Record<(typeof FILTERS)[number], Uint32Array>;

/**
 * What a page starts with: how names begin, and no names.
 *
 * @param whole as `compile` made it.
 * @returns a lexicon of the same layout that has the filters alone: 66 KB for the bundled packs, 180 KB at the most.
 */
export function startOf(whole: ArrayBuffer): ArrayBuffer {
  const { meta, ...views } = viewSections(whole);
  return writeStart(views, meta.longestEnding);
}

/** @param longestEnding units. */
export function writeStart(
  { bloom, onward, stemBloom, endings, heads, lower, tails }: Filters,
  longestEnding: number,
): ArrayBuffer {
  const meta: Meta = { classes: [], foreign: {}, langs: [], langSets: [], longestEnding };
  return writeSections({
    ...emptySections(),
    bloom,
    onward,
    stemBloom,
    endings,
    heads,
    lower,
    tails,
    meta: new TextEncoder().encode(JSON.stringify(meta)),
  });
}

/**
 * One start for several lexicons that are searched together: what passes a filter of one of them passes.
 *
 * @param starts as `startOf` gives them, at least one.
 */
export function joinStarts(starts: readonly ArrayBuffer[]): ArrayBuffer {
  const views = starts.map(viewSections);
  const joined = Object.fromEntries(
    FILTERS.map((name) => [
      name,
      joinFilters(
        views.map((each) => each[name]),
        MOST_BLOOM[name],
      ),
    ]),
  );
  return writeStart(joined as unknown as Filters, Math.max(...views.map(({ meta }) => meta.longestEnding)));
}

/**
 * Filters take the low bits of hashes, so a smaller filter may be repeated, and a larger one folded onto itself by OR,
 * without losing a hash. A joined filter of many small ones would be full: it is as large as all of them together,
 * within its bound.
 */
function joinFilters(filters: readonly Uint32Array[], most: number): Uint32Array {
  const sum = filters.reduce((sum, { length }) => sum + length, 0);
  const joined = new Uint32Array(Math.min(most, 2 ** Math.ceil(Math.log2(sum))));
  for (const bits of filters) {
    const from = bits.length - 1;
    const to = joined.length - 1;
    for (let at = 0; at < Math.max(joined.length, bits.length); at += 1) joined[at & to]! |= bits[at & from]!;
  }
  return joined;
}

/** Every section with nothing in it. */
export function emptySections(): Record<Section, ArrayBufferView> {
  const arrays = { 4: Uint32Array, 2: Uint16Array, 1: Uint8Array };
  return Object.fromEntries(
    SECTION_NAMES.map((name) => [name, new arrays[SECTIONS[name]](0)]),
  ) as unknown as Record<Section, ArrayBufferView>;
}
