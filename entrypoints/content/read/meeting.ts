import { isElement } from '../dom';
import { type Border, isDropped } from './border';

/** Elements that set part of a word apart, as often as whole words. */
const SOFT = new Set('abbr b bdi big em font i mark s small strong tt u wbr'.split(' '));

/**
 * What most likely stands between two text nodes that meet without white space, told by names alone: asking for
 * styles here, for every such pair on a page, costs ten times the reading. Where there is a name, `settle` looks
 * closer.
 */
export function meeting(left: Text, right: Text): Border {
  if (left.nextSibling === right) return 'none';
  const names = between(left, right);
  if (!names) return 'gap';
  if (names.includes('br')) return 'line';
  if (names.every((name) => SOFT.has(name))) return 'none';
  return isDropped(left, right) ? 'none' : 'gap';
}

/** More elements than this between two texts are no part of a word. */
const MOST = 6;

/** Names of the elements left and entered between two texts; null where there are more than a few. */
function between(left: Text, right: Text): string[] | null {
  const names: string[] = [];
  let node: Node | null = left;
  while (!node.nextSibling && node.parentElement && names.length < MOST) {
    node = node.parentElement;
    names.push((node as Element).localName);
  }
  node = node.nextSibling;
  while (node && node !== right && names.length < MOST) {
    if (isElement(node)) names.push(node.localName);
    else if (node.nodeType !== Node.COMMENT_NODE) return null;
    node = node.firstChild ?? node.nextSibling;
  }
  return node === right ? names : null;
}
