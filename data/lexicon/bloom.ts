import { bloomSecond, twin } from './layout';

/** Whether a Bloom filter lets a hash pass. */
export function has(bits: Uint32Array, hash: number): boolean {
  const mask = bits.length * 32 - 1;
  const one = hash & mask;
  if (!((bits[one >>> 5]! >>> (one & 31)) & 1)) return false;
  const two = bloomSecond(hash) & mask;
  return ((bits[two >>> 5]! >>> (two & 31)) & 1) === 1;
}

/** Whether it lets a hash pass that it holds with its twin. */
export function hasTwice(bits: Uint32Array, hash: number): boolean {
  return has(bits, hash) && has(bits, twin(hash));
}
