/** How far each key scrolls, in heights of what is scrolled. */
const PAGES: Readonly<Record<string, number>> = {
  ArrowDown: 0.1,
  ArrowUp: -0.1,
  PageDown: 0.9,
  PageUp: -0.9,
  ' ': 0.9,
  Home: -1000,
  End: 1000,
};

/**
 * Scrolls a card by a key, wherever in it the focus is: left alone, the browser would scroll the page behind it.
 *
 * @returns whether the key is one that scrolls.
 */
export function scrollByKey(root: ShadowRoot, key: string): boolean {
  const pages = PAGES[key];
  const on = root.activeElement;
  if (!pages || (key === ' ' && on?.localName === 'button')) return false;
  const scrollers = [...root.querySelectorAll('[data-tight] .card, .scroller')].filter(
    ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight,
  );
  // In the foot it is what has unfolded there.
  const scroller = scrollers.at(on?.closest('.foot') ? -1 : 0);
  scroller?.scrollBy(0, pages * scroller.clientHeight);
  return true;
}
