/**
 * Whether text directly inside an element is rendered: not under `display: none`, `visibility: hidden`, a closed
 * `<details>` or content kept back until it is found. Computes style; costs about as much as reading ten texts.
 */
export function isRendered(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return hasNoBox(element);
  // The content of these is skipped, they themselves are not.
  if (element instanceof HTMLDetailsElement) return element.open;
  return !element.hasAttribute('hidden') || element.getAttribute('hidden') !== 'until-found';
}

/** `display: contents` makes no box, so `checkVisibility` says no; its text shows where its parent does. */
function hasNoBox(element: Element): boolean {
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return isRendered(parent.host);
  return parent instanceof Element && isRendered(parent);
}
