import { isElement } from '../dom';
import type { Region } from './region';
import { blank, TEXTS } from './texts';

/**
 * Up to this many changed parts are read as one where each is close to the next: read alone, each takes both its
 * neighbours along. Close means that fewer texts lie in between than two such neighbours usually have.
 */
const MOST_PARTS = 64;
const CLOSE = 8;

/** The page whose changes are read. */
interface ChangedPage {
  /** Whether a node is in the document that is read: the page may have had its turn since it changed. */
  holds(node: Node): boolean;
  /** Called with each changed element that is to be read. */
  onElement(element: Element): void;
}

/**
 * Where to read for what has changed: worked out one by one, for a page can move all its rows at once.
 *
 * @param dirty text nodes and elements to read.
 * @param seams places to read at, as `Changes` has them.
 */
export function* changedRegions(
  dirty: ReadonlySet<Node>,
  seams: ReadonlySet<Node>,
  page: ChangedPage,
): Generator<Region> {
  let from: Node | undefined;
  let to: Node | undefined;
  let parts = 0;
  for (const node of dirty) {
    if (within(node, dirty)) continue;
    if (from && to && (parts === MOST_PARTS || !isClose(to, node))) {
      yield regionOf(from, to);
      from = undefined;
      parts = 0;
    }
    if (!page.holds(node)) continue;
    if (isElement(node)) page.onElement(node);
    from ??= node;
    to = node;
    parts += 1;
  }
  if (from && to) yield regionOf(from, to);
  for (const node of seams) {
    // What has changed was read with the run before it.
    if (!page.holds(node) || dirty.has(node) || within(node, dirty)) continue;
    const root = rootOf(node);
    yield node === root ? { root, from: last(root) } : { root, from: node, before: node };
  }
}

/** Whether a node stands in another of a set. */
function within(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let up = node.parentNode; up; up = up.parentNode) if (nodes.has(up)) return true;
  return false;
}

/** Whether a part with text begins close behind another. */
function isClose(before: Node, node: Node): boolean {
  const walker = node.ownerDocument!.createTreeWalker(node.getRootNode(), TEXTS);
  walker.currentNode = last(before);
  for (let count = 0; count < CLOSE; count += 1) {
    const text = walker.nextNode() as Text | null;
    if (!text) return false;
    if (node.contains(text)) return !blank(text.data);
  }
  return false;
}

const regionOf = (from: Node, to: Node): Region => ({ root: rootOf(from), from, to });

/** The tree of a node that is in the document. */
const rootOf = (node: Node) => node.getRootNode() as Document | ShadowRoot;

function last(root: Node): Node {
  let node = root;
  while (node.lastChild) node = node.lastChild;
  return node;
}
