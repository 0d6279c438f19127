import { isElement } from '../dom';
import { lightness } from '../marks/colour';
import type { PageMentions } from '../types';
import { type Hit, lineAt } from './hit';

/**
 * The mention under a link that lies clear over all of a tile, as fronts of newspapers have them: the reader sees the
 * text, and the browser finds the link alone.
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
  const found = document.elementsFromPoint(x, y);
  const depth = found.findIndex((element) => !link.contains(element));
  const under = found[depth];
  if (!under || under.contains(link) || !found.slice(0, depth).every(isClear)) return null;
  for (const block of mentions.blocks()) {
    if (!block.container.contains(under)) continue;
    if (!block.pieces.some(({ node }) => node.parentNode === under)) continue;
    for (const mention of mentions.of(block)) {
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
