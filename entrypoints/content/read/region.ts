/**
 * Where to read: a whole tree; or a part of it with the run before and the run after, for what stood together may be
 * apart after a change, and the other way round.
 */
export interface Region {
  /** The tree's root. */
  root: Document | ShadowRoot;
  /** The first node of the part, the tree's beginning when left out. */
  from?: Node;
  /** The part ends where this node ends, at the tree's end when left out. */
  to?: Node;
  /** The part ends where this node begins. */
  before?: Node;
  /** Nothing of it has been read yet. */
  fresh?: boolean;
  /** Of a tree that has been skimmed, only the runs with these texts are read, in the order of the tree. */
  named?: readonly Text[];
}

/** Whether a node comes behind the part, by where both stand. */
export function isPast(node: Node, { to, before }: Region): boolean {
  const end = before ?? to;
  if (!end) return false;
  if (node === end) return before !== undefined;
  const where = end.compareDocumentPosition(node);
  const inside = (where & Node.DOCUMENT_POSITION_CONTAINED_BY) > 0;
  return (where & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (before !== undefined || !inside);
}
