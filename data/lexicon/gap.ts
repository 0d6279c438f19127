import { Kind } from './characters';
import type { WordReader } from './words';

/** What may stand between two words of one name: space, dashes, apostrophes, the middle dot; no other punctuation. */
const JOINS = /^[\s\-\u2010-\u2013'’ʼ‘`´′·・]+$/u;
const ABBREVIATED = /^\.\s*$/u;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu;
const TIGHT = /^[\s·・]*$/u;

/** A name is not looked for across more than this. */
const WIDEST = 64;

/** Letters before a dot that abbreviates ("A. Lukashenko", "St. Vincent") rather than ends a sentence. */
const LONGEST_ABBREVIATION = 3;

/**
 * Whether a text ends in what may stand between two words of one name. White space counts whatever it is: what shows of
 * it is not known here.
 */
export function gapMayJoin(text: string, { end, kind, length }: WordReader): boolean {
  if (end === text.length) return true;
  const gap = text.slice(end).replace(INVISIBLE, '').replace(/\s+/gu, ' ');
  if (gap === '' || gap === ' ') return true;
  if (gap.length > WIDEST) return false;
  if (kind !== Kind.Letter) return TIGHT.test(gap);
  return JOINS.test(gap) || (ABBREVIATED.test(gap) && length <= LONGEST_ABBREVIATION);
}

/** Whether two words that follow each other in a text may belong to one name. */
export function gapJoins(text: string, left: WordReader, right: WordReader): boolean {
  const size = right.start - left.end;
  const spaceless = left.kind !== Kind.Letter || right.kind !== Kind.Letter;
  if (size === 0) return spaceless;
  if (size > WIDEST) return false;
  // Nearly always one plain space.
  if (size === 1 && text.charCodeAt(left.end) === 32) return true;
  const gap = text.slice(left.end, right.start).replace(INVISIBLE, '');
  if (spaceless) return TIGHT.test(gap);
  // An empty line is the end of a paragraph.
  if (/\n\s*\n/u.test(gap)) return false;
  return JOINS.test(gap) || (ABBREVIATED.test(gap) && left.length <= LONGEST_ABBREVIATION);
}
