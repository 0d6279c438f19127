import type { Box } from '../card/place';
import { layoutParent } from '../dom';
import { mentionBoxes } from '../marks/measure';
import { spanOf } from '../mentions/span';
import { own } from '../own';
import { isRendered } from '../read/sight';
import type { PageMention } from '../types';

/** Whether a mention can be seen, or scrolled to. */
export function isVisible(mention: PageMention): boolean {
  const parent = spanOf(mention)?.startContainer.parentNode;
  return parent?.isConnected === true && isRendered(parent) && mentionBoxes(mention).length > 0;
}

/** Whether something of the page lies over a text, as a head does that stays while the page is scrolled. */
function isCovered(parent: Element, { left, top, right, bottom }: Box): boolean {
  const root = parent.getRootNode() as Document | ShadowRoot;
  const found = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return found !== null && !found.contains(parent) && !parent.contains(found) && !own.has(found);
}

/** Scrolls a mention into view, in all scrollers around it, if it is not there yet. */
export function scrollTo(mention: PageMention): void {
  const span = spanOf(mention);
  const parent = span && layoutParent(span.startContainer);
  const isInView = () => {
    const box = mentionBoxes(mention)[0];
    return box && parent && box.top >= 0 && box.bottom <= window.innerHeight && !isCovered(parent, box);
  };
  if (!parent) return;
  // A page can scroll a frame along that has all the height of its content.
  if (isInView()) {
    if (window !== window.top) parent.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    return;
  }
  parent.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // In an element higher than the viewport the name can still be out of it.
  const box = mentionBoxes(mention)[0];
  if (box && !isInView()) {
    window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
  }
}
