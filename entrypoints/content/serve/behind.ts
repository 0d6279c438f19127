import { layoutParent } from '../dom';
import { spanOf } from '../mentions/span';
import type { PageMention } from '../types';

/** In front of all else: https://html.spec.whatwg.org/#modal-dialogs-and-inert-subtrees */
const FRONT = ':modal, :fullscreen';

/**
 * Whether a mention is out of a reader's reach: the page has made its text inert, or has opened a modal dialog (or shows an
 * element alone) in front of it.
 */
export function isBehind(mention: PageMention): boolean {
  const node = spanOf(mention)?.startContainer;
  for (let up = node && layoutParent(node); up; up = layoutParent(up)) {
    if (up.matches(FRONT)) return false;
    if (up.hasAttribute('inert')) return true;
  }
  return document.querySelector(FRONT) !== null;
}
