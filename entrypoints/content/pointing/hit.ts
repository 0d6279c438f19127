import { isText, layoutParent } from '../dom';
import { mentionBoxes } from '../marks/measure';
import { isBehind } from '../mentions/reach';
import type { PageMention, PageMentions } from '../types';

/** A mention under a point. */
export interface Hit {
  readonly mention: PageMention;
  /** Which of its rectangles is under the point: a name can wrap. */
  readonly line: number;
}

/**
 * The mention under a point of the viewport.
 *
 * @param target what the browser finds at the point.
 */
export function mentionAt(
  mentions: PageMentions,
  x: number,
  y: number,
  target: EventTarget | null,
  shadowRoots: ShadowRoot[],
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !isText(node)) return null;
  const { offset } = caret;
  const hit =
    hitOn(mentions.at(node, offset), x, y) ??
    // A caret stands between characters: past the middle of the last one it stands behind the name.
    (offset > 0 ? hitOn(mentions.at(node, offset - 1), x, y) : null);
  const parent = hit && layoutParent(node);
  // What the browser finds at a point is within reach: a long page is not searched for a modal dialog at each move.
  if (!parent || parent === target) return parent && hit;
  // Chromium looks for the caret in what the page has put out of reach too, and both in what it has cut off.
  return isBehind(node) || isCutOff(parent, x, y) ? null : hit;
}

/**
 * Whether a point of a text is cut off by an element around it: an accordion that is shut, a line that ends in dots,
 * what is said to screen readers alone. What the browser finds there in the tree of the text is not cut off, nor is
 * anything around it.
 */
function isCutOff(parent: Element, x: number, y: number): boolean {
  const found = (parent.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  for (let up: Element | null = parent; up && !up.contains(found); up = layoutParent(up)) {
    const { overflowX, overflowY, clipPath, clip } = getComputedStyle(up);
    if (clipPath !== 'none' || clip !== 'auto') return true;
    const { left, top, right, bottom } = up.getBoundingClientRect();
    if (overflowX !== 'visible' && (x < left || x > right)) return true;
    if (overflowY !== 'visible' && (y < top || y > bottom)) return true;
  }
  return false;
}

/** Whether a mention is visible: text in a menu or over a picture is often transparent until the page fades it in. */
export function isSeen({ block }: PageMention): boolean {
  let up = layoutParent(block.pieces[0]!.node);
  // What makes no box, as a slot, has no opacity either.
  while (up && getComputedStyle(up).display === 'contents') up = layoutParent(up);
  return up?.checkVisibility({ opacityProperty: true }) ?? false;
}

/** The caret is also given for a point far past the end of a line: rectangles decide. */
function hitOn(mention: PageMention | null, x: number, y: number): Hit | null {
  const line = mention ? lineAt(mention, x, y) : -1;
  return mention && line >= 0 ? { mention, line } : null;
}

/** Which of the rectangles of a mention a point of the viewport is in; -1 for none. */
export function lineAt(mention: PageMention, x: number, y: number): number {
  return mentionBoxes(mention).findIndex(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
