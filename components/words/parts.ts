import type { ComponentChildren } from 'preact';
import { GAP } from '../../data/interface/messages';
import type { Key, Names } from '../../data/interface/types';
import { message } from './source';

/**
 * A text with elements in its gaps.
 *
 * @param key its name; it has no plural forms.
 * @param given what stands in each gap.
 */
export function tParts<K extends Key>(
  key: K,
  given: Record<Names<K>, ComponentChildren>,
): ComponentChildren[] {
  // Split by a pattern with a group: every other piece is the name of a gap.
  return message(key)
    .split(GAP)
    .map((piece, i) => (i % 2 ? given[piece as Names<K>] : piece));
}
