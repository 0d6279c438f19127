/** The element an element is laid out in: its parent, the host of its shadow tree, or the slot it is assigned to. */
export function layoutParent(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
