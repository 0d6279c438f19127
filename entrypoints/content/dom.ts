/** The element that an element or text is laid out in: its parent, the host of its shadow tree, or the slot it is assigned to. */
export function layoutParent(node: Element | Text): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
