import { type ComponentChild, render } from 'preact';
import { direction, locale } from '../../../components/words/source';
import type { Settings } from '../../../data/settings/schema';
import type { Ground } from '../marks/ground';
import { own } from '../own';
import { EDGE, TIGHT } from '../timings';
import { type Arranged, roomOf, within } from './arrange';
import { watchAround } from './frame-view';
import { Mover } from './mover';
import { type Box, place } from './place';
import { cardSheet } from './sheet';
import type { Anchor } from './state';
import { layoutBox, layoutViewport, topLayerParent, visibleBox } from './top-layer';

/** Set inline and important, so that no sheet of the page reaches the host. */
const HOST_STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  // A page may have given its own to the document.
  '--card-width': 'initial',
  '--card-height': 'initial',
  '--card-widest': 'initial',
};

const SPACING = ['letter-spacing', 'word-spacing', 'line-height'];

/** In a document of XML `createElement` makes none of HTML. */
const newElement = (name: 'div' | 'section') =>
  document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;

/** What is measured before a card's style changes: after that, each measurement would force a new layout. */
interface Measures {
  readonly line: Box;
  readonly view: Box;
  /** The layout viewport's, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The element of one card: in the document from its opening to its closing, and nothing else of ours ever is. */
export class CardHost {
  readonly element = newElement('div');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  /** A section, so that a card's head and foot are not taken for the page's. */
  private readonly frame = newElement('section');
  private readonly status = newElement('div');
  /** Where the reader has put it, while it is pinned, though there may be no room for it there now. */
  private arranged: Arranged | null = null;
  private end = () => {};
  readonly mover = new Mover(this.root, {
    arranged: () => this.now(),
    view: visibleBox,
    rtl: () => this.frame.dir === 'rtl',
    arrange: (to) => this.arrange(to),
  });

  constructor(
    readonly isSheet: boolean,
    private anchor: Anchor,
  ) {
    own.add(this.element);
    this.root.adoptedStyleSheets = [cardSheet()];
    this.status.setAttribute('role', 'status');
    this.status.className = 'heard';
    this.root.append(this.frame, this.status);
    this.element.popover = 'manual';
    this.style(HOST_STYLE);
    // Firefox writes `all` out, and nobody could set text wider (WCAG 2.2, 1.4.12): the card sets these itself.
    for (const name of SPACING) this.element.style.removeProperty(name);
    for (const type of PRESSES) this.element.addEventListener(type, stop, { passive: true });
  }

  /** Shows the card, or shows it changed. */
  show(view: ComponentChild, look: { theme: Ground; size: Settings['cardSize']; pinned: boolean }): void {
    const hadFocus = this.hasFocus;
    Object.assign(this.frame.dataset, { theme: look.theme, size: look.size });
    this.frame.lang = locale();
    this.frame.dir = direction();
    render(view, this.frame);
    if (!this.element.isConnected) this.open();
    if (!look.pinned && this.arranged) this.release();
    // The control that was pressed may be gone with what it belonged to.
    if (hadFocus && !this.hasFocus) this.focus();
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  focus(): void {
    this.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Stands by another line from now on, unless the reader has put it somewhere, and announces itself anew. */
  stand(anchor: Anchor, line: string): void {
    this.anchor = anchor;
    if (!this.arranged) this.follow();
    this.say(line);
  }

  /** Announces a line to screen readers. A live region is announced only if it was there, empty, before. */
  say(line: string): void {
    this.status.textContent = '';
    requestAnimationFrame(() => {
      this.status.textContent = line;
    });
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
    const { arranged } = this;
    if (arranged) {
      this.style({ '--card-widest': widest(layoutViewport().clientWidth) });
      this.arrange(arranged.isSized ? arranged : { ...this.now(), left: arranged.left, top: arranged.top });
      return;
    }
    const measures = this.measure();
    if (measures) this.takeSize(measures);
    this.position(measures);
  }

  private position(measures: Measures | null): void {
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
    this.style({
      left: `${left}px`,
      width: `${width}px`,
      bottom: `${layoutViewport().clientHeight - bottom}px`,
      '--card-room': `${room}px`,
    });
  }

  /** Measures its line and the viewport; null where it stands by no line. */
  private measure(): Measures | null {
    const line = this.isSheet ? null : this.anchor.line();
    if (!line) return null;
    const { clientWidth: width, clientHeight: height } = layoutViewport();
    return { line, view: visibleBox(), width, height };
  }

  /** Lets the card have its preferred size, within the viewport without its scroll bar: 100vw would include that. */
  private takeSize({ width }: Measures): void {
    this.style({ '--card-room': 'none', '--card-widest': widest(width) });
  }

  private placeByLine({ line, view, height }: Measures): void {
    const { side, left, edge, room } = place(line, view, this.box(), this.frame.dir === 'rtl');
    const below = side === 'below';
    this.frame.toggleAttribute('data-tight', room < TIGHT);
    this.style({
      left: `${left}px`,
      top: below ? `${edge}px` : 'auto',
      bottom: below ? 'auto' : `${height - edge}px`,
      '--card-room': `${room}px`,
    });
  }

  private now(): Arranged {
    const { left, top, width, height } = this.box();
    return { left, top, width, height, isSized: this.arranged?.isSized ?? false };
  }

  private arrange(to: Arranged): void {
    const view = visibleBox();
    const card = within(to, view);
    this.arranged = to;
    this.frame.toggleAttribute('data-tight', card.height < TIGHT);
    this.style({
      left: `${card.left}px`,
      top: `${card.top}px`,
      bottom: 'auto',
      '--card-width': card.isSized ? `${card.width}px` : 'initial',
      '--card-height': card.isSized ? `${card.height}px` : 'initial',
      '--card-room': `${roomOf(card, view)}px`,
    });
  }

  private release(): void {
    this.arranged = null;
    this.style({ '--card-width': 'initial', '--card-height': 'initial' });
    this.follow();
  }

  remove(): void {
    this.end();
    render(null, this.frame);
    this.element.remove();
  }

  private open(): void {
    const measures = this.measure();
    const parent = topLayerParent(this.anchor.element());
    const zoom = parent.currentCSSZoom;
    if (measures) this.takeSize(measures);
    parent.append(this.element);
    this.element.showPopover();
    // A page can zoom what it stands in: what is measured is not zoomed.
    if (zoom && zoom !== 1) this.style({ zoom: `${1 / zoom}` });
    this.position(measures);
    // The page around a frame may have been scrolled since it was looked at, and may be now.
    this.end = watchAround(this.element, () => this.follow());
  }

  private style(properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties)) {
      this.element.style.setProperty(name, value, 'important');
    }
  }
}

const widest = (width: number) => `${width - 2 * EDGE}px`;

/** Presses inside the card are not the page's: its menus would close, its links open. */
const PRESSES = (
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel ' +
  'selectstart dragstart submit input change'
).split(' ');

function stop(event: Event): void {
  event.stopPropagation();
}
