import type { FirstWords } from './first-words';

const AT_SIGN = 64;

/** Goes through the beginnings of all names that a text may spell. */
export function eachBeginning(first: FirstWords, text: string, into: (beginning: number) => void): void {
  const take = (beginning: number) => {
    into(beginning);
    return false;
  };
  const { reader } = first;
  for (let from = 0; first.next(text, from); from = reader.end) {
    first.some(reader, take);
    if (text.charCodeAt(reader.start - 1) === AT_SIGN) continue;
    for (const shorter of first.behindParticles()) first.some(shorter, take);
  }
}
