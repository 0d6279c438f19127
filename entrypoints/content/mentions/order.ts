import { isElement, isShadowRoot, isText } from '../dom';

/**
 * Compares two nodes by where a reader meets them: document order, a shadow tree in its host's place, slotted
 * content in its slot's.
 *
 * @returns below zero when the first comes first.
 */
export function compareByReading(left: Node, right: Node): number {
  if (left === right) return 0;
  const where = left.compareDocumentPosition(right);
  if (where & Node.DOCUMENT_POSITION_DISCONNECTED || isSlotted(left) || isSlotted(right))
    return compareFlat(left, right);
  return where & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Whether a node may be shown elsewhere than it stands: some ancestor has a shadow tree. */
function isSlotted(node: Node): boolean {
  for (let up = node.parentElement; up; up = up.parentElement) if (up.shadowRoot) return true;
  return false;
}

function compareFlat(left: Node, right: Node): number {
  const lefts = flatPath(left);
  const rights = flatPath(right);
  let at = 0;
  while (at < lefts.length && lefts[at] === rights[at]) at += 1;
  const one = lefts[at];
  const other = rights[at];
  // One holds the other, or the two stand in different documents.
  if (at === 0 || !one || !other) return lefts.length - rights.length;
  const slot = lefts[at - 1];
  if (isElement(slot) && slot.localName === 'slot') {
    const assigned: Node[] = (slot as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned.indexOf(one) - assigned.indexOf(other);
  }
  // What a host has beside its shadow tree, unslotted, is not shown; it comes after.
  if (isShadowRoot(one)) return -1;
  if (isShadowRoot(other)) return 1;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** A node and what holds it in the flat tree, from the root down. */
function flatPath(node: Node): Node[] {
  const path: Node[] = [];
  for (let up: Node | null = node; up; up = flatParent(up)) path.push(up);
  return path.reverse();
}

function flatParent(node: Node): Node | null {
  if (isShadowRoot(node)) return node.host;
  const slot = isElement(node) || isText(node) ? node.assignedSlot : null;
  return slot ?? node.parentNode;
}
