/*
 * A page can move a node from the document of one frame into that of another. It keeps the prototypes it was born with
 * there, so nodes are told by their type, never by `instanceof`.
 */

type Maybe<T> = T | object | null | undefined;

const typeOf = (node: Maybe<Node>): number | undefined => (node as Node | null | undefined)?.nodeType;

/** Whether a node is text, in XML also as CDATA. */
export function isText(node: Maybe<Node>): node is Text {
  const type = typeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
}

export function isElement(node: Maybe<Node>): node is Element {
  return typeOf(node) === Node.ELEMENT_NODE;
}

/** Of the fragments only a shadow root is ever above a node in a document. */
export function isShadowRoot(node: Maybe<Node>): node is ShadowRoot {
  return typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE;
}

/** The element that an element or text is laid out in: its parent, the host of its shadow tree, or the slot it is assigned to. */
export function layoutParent(node: Element | Text): Element | null {
  const parent = node.assignedSlot ?? node.parentNode;
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}
