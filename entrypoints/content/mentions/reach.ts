import { layoutParent } from '../dom';

/** In front of all else: https://html.spec.whatwg.org/#modal-dialogs-and-inert-subtrees */
const FRONT = ':modal, :fullscreen';

/**
 * Whether a text is out of a reader's reach: inert, or behind a modal dialog or an element that is shown alone. What
 * stands in front of all else is neither, whatever is around it.
 */
export function isBehind(text: Element | Text): boolean {
  const element = nearest(text);
  return element ? element.hasAttribute('inert') : document.querySelector(FRONT) !== null;
}

/** The innermost element around a text that decides. */
function nearest(text: Element | Text): Element | null {
  let up = layoutParent(text);
  while (up && !up.hasAttribute('inert') && !up.matches(FRONT)) up = layoutParent(up);
  return up;
}
