import { layoutParent } from '../dom';
import { inPage } from './frame-view';
import type { Box } from './place';

/**
 * Where a card's host must stand so that it can be used: while a modal dialog is open, or something fills the screen,
 * everything outside it is inert; and a popover that closes on a press outside must not take the card for outside.
 *
 * @param element what the card stands by; null when unknown.
 */
export function topLayerParent(element: Element | null): Element {
  const { documentElement } = document;
  let text: Element | null = null;
  for (let up = element; up; up = layoutParent(up)) {
    if (up.matches(':modal, :popover-open, :fullscreen')) return up;
    if (up instanceof HTMLElement) text = up;
  }
  // Directly in a drawing HTML has no box in Firefox: the card stands in the text it belongs to.
  return documentElement instanceof SVGElement ? (text ?? documentElement) : documentElement;
}

/** What the reader sees of this document, in pixels of the layout viewport: less than all of it when pinched. */
export function visibleBox(): Box {
  const view = window.visualViewport;
  if (!view || view.scale === 1) return layoutBox();
  const { offsetLeft: left, offsetTop: top, width, height } = view;
  return { left, top, right: left + width, bottom: top + height };
}

/** The layout viewport without its scroll bars: of a frame as far as the page around it shows it. */
export function layoutBox(): Box {
  const { clientWidth, clientHeight } = layoutViewport();
  return inPage({ left: 0, top: 0, right: clientWidth, bottom: clientHeight });
}

/** The element that is as large as the viewport without its scroll bars: in quirks mode the body. */
export function layoutViewport(): Element {
  return (document.compatMode === 'BackCompat' ? document.body : null) ?? document.documentElement;
}
