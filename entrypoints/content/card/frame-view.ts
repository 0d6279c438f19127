import type { Box } from './place';

/**
 * The vertical part of this frame that the page around it shows, as last observed: infinite at an end that is not cut
 * off.
 */
let shown = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/** The visible shares of an element at which the observer reports. */
const PARTS = [0, 0.25, 0.5, 0.75, 0.95, 1];

/**
 * Finds out what part of this frame the reader sees: a page can make a frame as high as its content and scroll it
 * along, as with an embedded article. A page of another origin cannot be asked, but an observer without a root reports
 * all the same.
 *
 * @param then called when it is known, about a frame later, and never in a page itself.
 */
export function lookAround(then?: () => void): void {
  if (window === window.top) return;
  const observer = new IntersectionObserver((entries) => {
    observer.disconnect();
    const { boundingClientRect: all, intersectionRect: seen } = entries.at(-1)!;
    // In a frame that is nowhere to be seen a card may stand anywhere.
    const isSeen = seen.height > 0;
    shown = {
      top: isSeen && seen.top > all.top ? seen.top : Number.NEGATIVE_INFINITY,
      bottom: isSeen && seen.bottom < all.bottom ? seen.bottom : Number.POSITIVE_INFINITY,
    };
    then?.();
  });
  observer.observe(document.documentElement);
}

/**
 * Looks around again whenever the page around this frame shows another part of an element, as while it is being
 * scrolled. For a frame in another process the report comes late.
 *
 * @param then called when it is known what the reader sees.
 * @returns ends it.
 */
export function watchAround(element: Element, then: () => void): () => void {
  if (window === window.top) return () => {};
  const observer = new IntersectionObserver(() => lookAround(then), { threshold: PARTS });
  observer.observe(element);
  return () => observer.disconnect();
}

/** What of a part of this frame the reader sees, scrolled up or down as the page around is. */
export function inPage(view: Box): Box {
  return { ...view, top: Math.max(view.top, shown.top), bottom: Math.min(view.bottom, shown.bottom) };
}
