import { isElement, isText } from '../dom';
import { lightness } from '../marks/colour';
import type { PageMentions } from '../types';
import { type Hit, lineAt } from './hit';

/**
 * The mention under a transparent link that covers a whole tile, as on the front pages of newspapers: the reader sees
 * the text, inside the link or beneath it, and the browser finds the link alone.
 *
 * @param target what the browser finds at the point.
 */
export function mentionUnderLink(
  mentions: PageMentions,
  target: EventTarget | null,
  x: number,
  y: number,
): Hit | null {
  const link = isElement(target) ? target.closest('a[href]') : null;
  if (!link) return null;
  for (const element of document.elementsFromPoint(x, y)) {
    const isUnder = !link.contains(element);
    if (!isUnder && !isClear(element)) return null;
    const hit = hitIn(mentions, element, x, y);
    if (hit || isUnder) return hit;
  }
  return null;
}

/** The mention at a point in the text of an element itself. */
function hitIn(mentions: PageMentions, element: Element, x: number, y: number): Hit | null {
  for (const node of element.childNodes) {
    for (const mention of isText(node) ? mentions.in(node) : []) {
      const line = lineAt(mention, x, y);
      if (line >= 0) return { mention, line };
    }
  }
  return null;
}

const PICTURES = new Set('canvas embed iframe img object picture svg video'.split(' '));

/** Whether what is beneath an element shows through it. */
function isClear(element: Element): boolean {
  if (PICTURES.has(element.localName)) return false;
  return [undefined, '::before', '::after'].every((pseudo) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(element, pseudo);
    return backgroundImage === 'none' && (lightness(backgroundColor)?.alpha ?? 0) === 0;
  });
}
