import { BREAK, codes, SLOW } from './characters';
import type { FirstWords, Take } from './first-words';
import { HEAD } from './heads';

const AT_SIGN = 64;
const DOT = 46;

/** What a first look at a piece of text gives where a name may begin. */
export const HERE = -1;

/** Where it is not known whether a name begins, the offset that the look gives is taken from this. */
export const UNSURE = -2;

/**
 * A first look at a piece of text, which may begin and end within a word or a name. Allocates nothing: most pieces hold
 * no name.
 *
 * @param take whether a beginning is worth a closer look.
 * @param until words that begin here or behind are not looked at.
 * @returns `HERE` where a name may begin in it. Otherwise the offset from which the piece must be looked at again
 *   together with the next one, because a word or a name may continue there; the length of the piece if nothing must.
 */
export function skim(first: FirstWords, piece: string, take: Take, until = piece.length): number {
  const { reader } = first;
  const size = piece.length;
  let carry = size;
  for (let from = 0; first.next(piece, from); from = reader.end) {
    const handle = piece.charCodeAt(reader.start - 1) === AT_SIGN;
    const start = handle ? reader.start - 1 : reader.start;
    if (start >= until) break;
    if (first.some(reader, take)) return HERE;
    const isLast = reader.end === size;
    if (carry === size && (isLast || first.isCutOff(reader))) carry = start;
    if (handle) continue;
    for (const shorter of first.behindParticles()) {
      if (first.some(shorter, take)) return HERE;
      if (carry === size && first.isCutOff(shorter)) carry = start;
    }
  }
  if (carry < size) return carry;
  const last = first.open ?? (isOpen(piece) ? lastWord(piece) : size);
  return last < until ? last : size;
}

/**
 * Whether the last word of a piece may continue in the next and then begin a name, though it was passed over: `Heads`
 * tells only of plain letters that they go on as no name does.
 */
function isOpen(piece: string): boolean {
  const { length } = piece;
  if (length === 0) return false;
  const last = piece.charCodeAt(length - 1);
  if (codes.of(last) === BREAK) return last === AT_SIGN || (last === DOT && endsInitial(piece));
  for (let at = length - 1; at >= 0 && length - at <= HEAD; at -= 1) {
    const code = codes.of(piece.charCodeAt(at));
    if (code === BREAK) return false;
    if (code <= SLOW) return true;
  }
  return false;
}

/** Whether a piece ends with a letter alone and a dot, as acronyms begin. */
function endsInitial(piece: string): boolean {
  const at = piece.length - 2;
  return (
    at >= 0 &&
    codes.of(piece.charCodeAt(at)) !== BREAK &&
    (at === 0 || codes.of(piece.charCodeAt(at - 1)) === BREAK)
  );
}

/** Where the last word of a piece begins, with the dots of an acronym and the sign of a handle. */
function lastWord(piece: string): number {
  let at = piece.length;
  for (; at > 0; at -= 1) {
    const unit = piece.charCodeAt(at - 1);
    if (codes.of(unit) === BREAK && unit !== DOT && unit !== AT_SIGN) break;
  }
  return at;
}
