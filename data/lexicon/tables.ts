import { bloomSecond, bloomSize, twin } from './layout';
import { FNV_START, hashStep } from './words';

/* What the sections of a lexicon are built with. */

/** Fills an open-addressing table at most this much. */
const LOAD = 0.6;

function tableSize(count: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(2, count / LOAD)));
}

/** The hash of a word's folded units: as `WordReader` has it of a text. */
export function hashOf(units: ArrayLike<number>): number {
  let hash = FNV_START;
  for (let at = 0; at < units.length; at += 1) hash = hashStep(hash, units[at]!);
  return hash;
}

/**
 * A Bloom filter over hashes.
 *
 * @param most the most numbers that it has.
 * @param twice those of them that it holds under their twins too.
 */
export function filter(hashes: ReadonlySet<number>, most: number, twice: Iterable<number> = []): Uint32Array {
  const bits = new Uint32Array(bloomSize(hashes.size, most));
  const mask = bits.length * 32 - 1;
  for (const hash of [...hashes, ...Array.from(twice, twin)]) {
    for (const bit of [hash & mask, bloomSecond(hash) & mask]) bits[bit >>> 5]! |= 1 << (bit & 31);
  }
  return bits;
}

/** Words by their hash; those with the same hash are met in their order. */
export function slotTable(hashes: readonly number[]): Uint32Array {
  const slots = new Uint32Array(tableSize(hashes.length));
  const mask = slots.length - 1;
  hashes.forEach((hash, word) => {
    let slot = hash & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = word + 1;
  });
  return slots;
}

/** Offsets of consecutive lists, one more than there are lists. */
export function offsets(lengths: readonly number[]): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    starts[at + 1] = starts[at]! + length;
  });
  return starts;
}

/** Lists one after the other, and where each begins. */
export function joined<T extends Uint8Array | Uint16Array>(
  make: new (length: number) => T,
  parts: readonly T[],
): { at: Uint32Array; items: T } {
  const at = offsets(parts.map(({ length }) => length));
  const items = new make(at[parts.length]!);
  parts.forEach((part, n) => {
    items.set(part, at[n]!);
  });
  return { at, items };
}
