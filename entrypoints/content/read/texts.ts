import { isText } from '../dom';

/** In XHTML a stretch of CDATA is text. */
export const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/** Whether a text is nothing but white space as HTML knows it. A no-break space is text. */
export function blank(data: string): boolean {
  for (let at = 0; at < data.length; at += 1) if (data.charCodeAt(at) > 32) return false;
  return true;
}

/** All texts in a node, which can be one itself. */
export function* textsIn(node: Node): Generator<Text, undefined> {
  const { firstChild } = node;
  if (isText(node)) yield node;
  // Most of what pages put in and take out holds one text: to make a walker takes longer than to look.
  else if (isText(firstChild) && !firstChild.nextSibling) yield firstChild;
  else if (firstChild) {
    const walker = node.ownerDocument!.createTreeWalker(node, TEXTS);
    while (walker.nextNode()) yield walker.currentNode as Text;
  }
}
