import { layoutParent } from '../dom';
import { mentionBoxes } from '../marks/measure';
import { spanOf } from '../mentions/span';
import { isRendered } from '../read/sight';
import type { PageMention } from '../types';

/** Whether a mention can be seen, or scrolled to. */
export function isVisible(mention: PageMention): boolean {
  const parent = spanOf(mention)?.startContainer.parentNode;
  return parent?.isConnected === true && isRendered(parent) && mentionBoxes(mention).length > 0;
}

/** Scrolls a mention into view, in all scrollers around it, if it is not there yet. */
export function scrollTo(mention: PageMention): void {
  const span = spanOf(mention);
  const parent = span && layoutParent(span.startContainer);
  const isInView = () => {
    const box = mentionBoxes(mention)[0];
    return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
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
