/* What WCAG asks of every state, measured in the page: sent there as text, so a function sees nothing from here. */

/**
 * What has to be scrolled to the side, and text that is cut off: success criteria 1.4.10 (reflow), 1.4.4 (resize text)
 * and 1.4.12 (text spacing).
 */
export function cutOff(): string[] {
  const wrong: string[] = [];
  const name = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
  const wide = document.documentElement.clientWidth;
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg')) continue;
      const style = getComputedStyle(element);
      // Not seen, and heard all the same.
      if (style.clipPath !== 'none' || element.closest('.heard')) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0) continue;
      if (box.right > wide + 1 || box.left < -1) wrong.push(`beyond the edge: ${name(element)}`);
      const scrolls = element.scrollWidth > element.clientWidth + 1;
      if (scrolls && style.overflowX !== 'visible' && element.clientWidth > 0) {
        wrong.push(
          `${style.overflowX === 'hidden' || style.overflowX === 'clip' ? 'cut off' : 'scrolls to the side'}: ${name(element)}`,
        );
      }
      const cut =
        element.scrollHeight > element.clientHeight + 2 && ['hidden', 'clip'].includes(style.overflowY);
      if (cut && element.clientHeight > 0) wrong.push(`cut off below: ${name(element)}`);
    }
  };
  if (location.protocol.endsWith('-extension:')) {
    look(document);
    if (document.documentElement.scrollWidth > wide + 1) wrong.push('the page scrolls to the side');
  } else
    for (const { shadowRoot } of document.querySelectorAll('[popover="manual"]'))
      if (shadowRoot) look(shadowRoot);
  return wrong;
}

/**
 * Widens the spacing of all text as far as success criterion 1.4.12 asks a page to bear, or takes that back. In a style
 * element: Firefox lets nobody who drives it adopt a sheet for a root that an extension has made.
 */
export function spaceText(on: boolean): void {
  const own = location.protocol.endsWith('-extension:');
  const cards = [...document.querySelectorAll('[popover="manual"]')].map(({ shadowRoot }) => shadowRoot);
  for (const place of own ? [document.head, ...cards] : cards) {
    if (!on) place?.querySelector('style[data-spaced]')?.remove();
    else if (place) {
      const style = document.createElement('style');
      style.dataset.spaced = '';
      style.textContent =
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';
      place.append(style);
    }
  }
}
