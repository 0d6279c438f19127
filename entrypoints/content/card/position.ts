import { EDGE, TIGHT } from '../timings';
import { type Arranged, roomOf, within } from './arrange';
import { watchAround } from './frame-view';
import { type Box, place } from './place';
import type { Anchor } from './state';
import { layoutBox, layoutViewport, topLayerParent, visibleBox } from './top-layer';

/**
 * Keeps a card where it belongs: by its line, at the bottom of the screen where it is a sheet, or where the reader has
 * put it.
 */
export interface Position {
  /** Puts the card into the document, and in its place there. */
  open(): void;
  /** The card is taken out: nothing is watched any more. */
  close(): void;
  /** The card's own box. */
  box(): DOMRect;
  /**
   * Stands by its line, wherever that is now; stays where it is when the line is not to be seen, or where the reader
   * has put it.
   */
  follow(): void;
  /** Stands by another line from now on, unless the reader has put it somewhere. */
  standBy(anchor: Anchor): void;
  /** Where it is now. */
  arranged(): Arranged;
  /** Whether its own text runs from right to left. */
  rtl(): boolean;
  /** Stands where the reader has put it from now on. */
  arrange(to: Arranged): void;
  /** Goes back to its line, if the reader has put it elsewhere. */
  release(): void;
}

/** What is measured before a card's style changes: after that, each measurement would force a new layout. */
interface Measures {
  readonly line: Box;
  readonly view: Box;
  /** The layout viewport's, in CSS pixels. */
  readonly height: number;
}

/**
 * @param host the card's element, as large as its content; `frame` what of it the style sheet applies to.
 * @param isSheet whether it stands at the bottom of the screen.
 * @param anchor whose line it stands by at first.
 */
export function positionOf(
  host: HTMLElement,
  frame: HTMLElement,
  isSheet: boolean,
  anchor: Anchor,
): Position {
  /** Where the reader has put it, while it is pinned, though there may be no room for it there now. */
  let put: Arranged | null = null;
  let close = () => {};
  const box = () => host.getBoundingClientRect();
  const rtl = () => frame.dir === 'rtl';

  /**
   * Measures its line and the viewport, and lets the card have its preferred size, within the viewport without its
   * scroll bar: 100vw would include that.
   *
   * @returns null where it stands by no line.
   */
  const measure = (): Measures | null => {
    const line = isSheet ? null : anchor.line();
    if (!line) return null;
    const { clientWidth, clientHeight: height } = layoutViewport();
    const view = visibleBox();
    setStyle(host, { '--card-room': 'none', '--card-widest': widest(clientWidth) });
    return { line, view, height };
  };

  /** Places it at the bottom of the screen, as a sheet. */
  const placeSheet = () => {
    const { left, top, right, bottom } = layoutBox();
    const width = right - left;
    const room = 0.75 * (bottom - top);
    // In a narrow one the head alone is high.
    frame.toggleAttribute('data-tight', Math.min(width, room) < TIGHT);
    setStyle(host, {
      left: `${left}px`,
      width: `${width}px`,
      bottom: `${layoutViewport().clientHeight - bottom}px`,
      '--card-room': `${room}px`,
    });
  };

  const placeByLine = ({ line, view, height }: Measures) => {
    const { side, left, edge, room } = place(line, view, box(), rtl());
    const below = side === 'below';
    frame.toggleAttribute('data-tight', room < TIGHT);
    setStyle(host, {
      left: `${left}px`,
      top: below ? `${edge}px` : 'auto',
      bottom: below ? 'auto' : `${height - edge}px`,
      '--card-room': `${room}px`,
    });
  };

  const stand = (measures: Measures | null) => {
    if (isSheet) placeSheet();
    else if (measures) placeByLine(measures);
  };

  const arranged = (): Arranged => {
    const { left, top, width, height } = box();
    return { left, top, width, height, isSized: put?.isSized ?? false };
  };

  const arrange = (to: Arranged) => {
    const view = visibleBox();
    const card = within(to, view);
    put = to;
    frame.toggleAttribute('data-tight', card.height < TIGHT);
    setStyle(host, {
      left: `${card.left}px`,
      top: `${card.top}px`,
      bottom: 'auto',
      '--card-width': card.isSized ? `${card.width}px` : 'initial',
      '--card-height': card.isSized ? `${card.height}px` : 'initial',
      '--card-room': `${roomOf(card, view)}px`,
    });
  };

  const follow = () => {
    if (!put) return stand(measure());
    setStyle(host, { '--card-widest': widest(layoutViewport().clientWidth) });
    arrange(put.isSized ? put : { ...arranged(), left: put.left, top: put.top });
  };

  return {
    open() {
      const measures = measure();
      const parent = topLayerParent(anchor.element());
      const zoom = parent.currentCSSZoom;
      parent.append(host);
      host.showPopover();
      // A page can zoom what it stands in: what is measured is not zoomed.
      if (zoom && zoom !== 1) setStyle(host, { zoom: `${1 / zoom}` });
      stand(measures);
      // The page around a frame may have been scrolled since it was looked at, and may be now.
      close = watchAround(host, follow);
    },
    close: () => close(),
    box,
    follow,
    standBy(other) {
      anchor = other;
      if (!put) follow();
    },
    arranged,
    rtl,
    arrange,
    release() {
      if (!put) return;
      put = null;
      setStyle(host, { '--card-width': 'initial', '--card-height': 'initial' });
      follow();
    },
  };
}

/** Sets styles inline and important, so that no sheet of the page reaches them. */
export function setStyle({ style }: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value, 'important');
}

const widest = (width: number) => `${width - 2 * EDGE}px`;
