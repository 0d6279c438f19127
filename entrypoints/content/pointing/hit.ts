import { isText, layoutParent } from '../dom';
import { mentionBoxes } from '../marks/measure';
import type { PageMention, PageMentions } from '../types';

/** A mention under a point. */
export interface Hit {
  readonly mention: PageMention;
  /** Which of its rectangles is under the point: a name can wrap. */
  readonly line: number;
}

/** The mention under a point of the viewport. */
export function mentionAt(
  mentions: PageMentions,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): Hit | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || !isText(caret.offsetNode)) return null;
  const { offsetNode, offset } = caret;
  // Chromium looks for the caret in what the page has put out of reach too.
  if (layoutParent(offsetNode)?.closest('[inert]')) return null;
  // A caret stands between characters: past the middle of the last one it stands behind the name.
  const near = [mentions.at(offsetNode, offset), offset > 0 ? mentions.at(offsetNode, offset - 1) : null];
  for (const mention of near) {
    // The caret is also given for a point far past the end of a line.
    const line = mention ? lineAt(mention, x, y) : -1;
    if (mention && line >= 0) return { mention, line };
  }
  return null;
}

/** Which of the rectangles of a mention a point of the viewport is in; -1 for none. */
export function lineAt(mention: PageMention, x: number, y: number): number {
  return mentionBoxes(mention).findIndex(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
