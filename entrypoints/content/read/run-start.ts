import { type Holder, isCut, NODE } from './cuts';
import type { Places } from './place';
import { blank } from './texts';

/**
 * Goes back from a node to where the run before it begins, or is cut: the walker's next node is the first of that run.
 *
 * @param walker over the texts of a tree.
 * @returns how many texts lie between there and the node.
 */
export function backToRunBefore(walker: TreeWalker, from: Node, places: Places, reader: Holder): number {
  walker.currentNode = from;
  let container: Node | null = null;
  let first: Text | null = null;
  let passed = 0;
  let length = 0;
  for (let node = previous(walker); node; node = previous(walker)) {
    if (!blank(node.data)) {
      const { access, container: its } = places.of(node.parentNode!);
      if (access !== 'unseen') container ??= its;
      if (access === 'closed') return passed;
      if (access === 'open') {
        if (its !== container || (first && isCut(node, first, length, reader))) return passed;
        first = node;
      }
    }
    passed += 1;
    length += NODE + node.length;
  }
  walker.currentNode = walker.root;
  return passed;
}

/**
 * Goes back from a text to the first of its run, or the first behind a cut.
 *
 * @param walker stands at the text; at the first one afterwards.
 * @param container what the text stands in.
 * @returns how many texts were passed on the way.
 */
export function backToFirst(
  walker: TreeWalker,
  node: Text,
  container: Node,
  places: Places,
  reader: Holder,
): number {
  let first = node;
  let passed = 0;
  if (isFirst(node, container)) return passed;
  let between = 0;
  let length = 0;
  for (let back = previous(walker); back; back = previous(walker)) {
    between += 1;
    length += NODE + back.length;
    if (blank(back.data)) continue;
    const place = places.of(back.parentNode!);
    if (place.access === 'unseen') continue;
    if (place.access === 'closed' || place.container !== container) break;
    if (isCut(back, first, length, reader)) break;
    first = back;
    passed += between;
    between = 0;
  }
  walker.currentNode = first;
  return passed;
}

const previous = (walker: TreeWalker) => walker.previousNode() as Text | null;

/** Whether nothing stands before a node in its container. */
function isFirst(node: Node, container: Node): boolean {
  let up = node;
  while (!up.previousSibling && up.parentNode && up.parentNode !== container) up = up.parentNode;
  return !up.previousSibling && up.parentNode === container;
}
