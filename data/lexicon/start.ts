import { type Meta, SECTION_NAMES, SECTIONS, type Section } from './layout';
import { viewSections } from './views';
import { writeSections } from './write';

/**
 * What a page starts with: how names begin, and no names.
 *
 * @param whole as `compile` made it.
 * @returns a lexicon of the same layout that has the filters alone: 80 KB for the bundled packs, 180 KB at the most.
 */
export function startOf(whole: ArrayBuffer): ArrayBuffer {
  const { bloom, stemBloom, heads, meta } = viewSections(whole);
  const kept: Meta = { classes: [], foreign: {}, langs: [], langSets: [], longestEnding: meta.longestEnding };
  return writeSections({
    ...emptySections(),
    bloom,
    stemBloom,
    heads,
    meta: new TextEncoder().encode(JSON.stringify(kept)),
  });
}

/** Every section with nothing in it. */
function emptySections(): Record<Section, ArrayBufferView> {
  const arrays = { 4: Uint32Array, 2: Uint16Array, 1: Uint8Array };
  return Object.fromEntries(
    SECTION_NAMES.map((name) => [name, new arrays[SECTIONS[name]](0)]),
  ) as unknown as Record<Section, ArrayBufferView>;
}
