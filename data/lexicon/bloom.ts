import { bloomSecond } from './layout';

/** Whether a Bloom filter lets a hash pass. */
export function has(bits: Uint32Array, hash: number): boolean {
  const mask = bits.length * 32 - 1;
  const one = hash & mask;
  if (!((bits[one >>> 5]! >>> (one & 31)) & 1)) return false;
  const two = bloomSecond(hash) & mask;
  return ((bits[two >>> 5]! >>> (two & 31)) & 1) === 1;
}
