import { isShadowRoot } from '../dom';
import { shadowRootOf } from '../shadow';

/**
 * Whether text directly inside a node is rendered: not under `display: none`, `visibility: hidden`, a closed
 * `<details>` or content kept back until it is found; in the host of a shadow tree only where a slot takes it. Computes
 * style; costs about as much as reading ten texts.
 *
 * @param parent an element, or the shadow root that the text stands in.
 * @param near asks of text known to be rendered whether the browser lays it out now: `content-visibility: auto` leaves
 *   out what is far away.
 */
export function isRendered(parent: ParentNode, near = false): boolean {
  const element = isShadowRoot(parent) ? parent.host : (parent as Element);
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: near }))
    return hasNoBox(element) && isRendered(element.assignedSlot ?? element.parentNode!, near);
  // The content of these is skipped, they themselves are not.
  if (element.localName === 'details') return element.hasAttribute('open');
  if (!near && getComputedStyle(element).contentVisibility === 'hidden') return false;
  const root = parent === element ? shadowRootOf(element) : null;
  if (!root) return true;
  const slot = root.querySelector('slot:not([name])');
  return slot !== null && isRendered(slot, near);
}

/** `display: contents` makes no box, so `checkVisibility` says no; its text shows where its parent does. */
function hasNoBox(element: Element): boolean {
  if (!element.isConnected) return false;
  const { display, visibility } = getComputedStyle(element);
  return display === 'contents' && visibility === 'visible';
}
