import { EDGE, TIGHT } from '../timings';
import { type Arranged, roomOf, within } from './arrange';
import { watchAround } from './frame-view';
import { type Box, place } from './place';
import type { Anchor } from './state';
import { layoutBox, layoutViewport, topLayerParent, visibleBox } from './top-layer';

/** What is measured before a card's style changes: after that, each measurement would force a new layout. */
interface Measures {
  readonly line: Box;
  readonly view: Box;
  /** The layout viewport's, in CSS pixels. */
  readonly height: number;
}

/**
 * Keeps a card where it belongs: by its line, at the bottom of the screen where it is a sheet, or where the reader has
 * put it.
 */
export class Position {
  /** Where the reader has put it, while it is pinned, though there may be no room for it there now. */
  private put: Arranged | null = null;
  /** Looks around no more. */
  close = () => {};

  constructor(
    private readonly element: HTMLElement,
    private readonly frame: HTMLElement,
    private readonly isSheet: boolean,
    private anchor: Anchor,
  ) {}

  /** Puts the card into the document, and in its place there. */
  open(): void {
    const measures = this.measure();
    const parent = topLayerParent(this.anchor.element());
    const zoom = parent.currentCSSZoom;
    parent.append(this.element);
    this.element.showPopover();
    // A page can zoom what it stands in: what is measured is not zoomed.
    if (zoom && zoom !== 1) setStyle(this.element, { zoom: `${1 / zoom}` });
    this.stand(measures);
    // The page around a frame may have been scrolled since it was looked at, and may be now.
    this.close = watchAround(this.element, () => this.follow());
  }

  /** Stands by another line from now on, unless the reader has put it somewhere. */
  standBy(anchor: Anchor): void {
    this.anchor = anchor;
    if (!this.put) this.follow();
  }

  /** The card's own box: the host is as large as its content. */
  box(): DOMRect {
    return this.element.getBoundingClientRect();
  }

  /**
   * Stands by its line, wherever that is now; stays where it is when the line is not to be seen, or where the reader
   * has put it.
   */
  follow(): void {
    const { put } = this;
    if (put) {
      setStyle(this.element, { '--card-widest': widest(layoutViewport().clientWidth) });
      this.arrange(put.isSized ? put : { ...this.arranged(), left: put.left, top: put.top });
      return;
    }
    this.stand(this.measure());
  }

  private stand(measures: Measures | null): void {
    if (this.isSheet) this.placeSheet();
    else if (measures) this.placeByLine(measures);
  }

  /** Places it at the bottom of the screen, as a sheet. */
  private placeSheet(): void {
    const { left, top, right, bottom } = layoutBox();
    const width = right - left;
    const room = 0.75 * (bottom - top);
    // In a narrow one the head alone is high.
    this.frame.toggleAttribute('data-tight', Math.min(width, room) < TIGHT);
    setStyle(this.element, {
      left: `${left}px`,
      width: `${width}px`,
      bottom: `${layoutViewport().clientHeight - bottom}px`,
      '--card-room': `${room}px`,
    });
  }

  /**
   * Measures its line and the viewport, and lets the card have its preferred size, within the viewport without its
   * scroll bar: 100vw would include that.
   *
   * @returns null where it stands by no line.
   */
  private measure(): Measures | null {
    const line = this.isSheet ? null : this.anchor.line();
    if (!line) return null;
    const { clientWidth, clientHeight: height } = layoutViewport();
    const view = visibleBox();
    setStyle(this.element, { '--card-room': 'none', '--card-widest': widest(clientWidth) });
    return { line, view, height };
  }

  private placeByLine({ line, view, height }: Measures): void {
    const { side, left, edge, room } = place(line, view, this.box(), this.rtl());
    const below = side === 'below';
    this.frame.toggleAttribute('data-tight', room < TIGHT);
    setStyle(this.element, {
      left: `${left}px`,
      top: below ? `${edge}px` : 'auto',
      bottom: below ? 'auto' : `${height - edge}px`,
      '--card-room': `${room}px`,
    });
  }

  /** Where it is now. */
  arranged(): Arranged {
    const { left, top, width, height } = this.box();
    return { left, top, width, height, isSized: this.put?.isSized ?? false };
  }

  rtl(): boolean {
    return this.frame.dir === 'rtl';
  }

  /** Stands where the reader has put it from now on. */
  arrange(to: Arranged): void {
    const view = visibleBox();
    const card = within(to, view);
    this.put = to;
    this.frame.toggleAttribute('data-tight', card.height < TIGHT);
    setStyle(this.element, {
      left: `${card.left}px`,
      top: `${card.top}px`,
      bottom: 'auto',
      '--card-width': card.isSized ? `${card.width}px` : 'initial',
      '--card-height': card.isSized ? `${card.height}px` : 'initial',
      '--card-room': `${roomOf(card, view)}px`,
    });
  }

  /** Goes back to its line, if the reader has put it elsewhere. */
  release(): void {
    if (!this.put) return;
    this.put = null;
    setStyle(this.element, { '--card-width': 'initial', '--card-height': 'initial' });
    this.follow();
  }
}

/** Sets styles inline and important, so that no sheet of the page reaches them. */
export function setStyle({ style }: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value, 'important');
}

const widest = (width: number) => `${width - 2 * EDGE}px`;
