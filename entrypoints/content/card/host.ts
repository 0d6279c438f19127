import { type ComponentChild, render } from 'preact';
import { direction, locale } from '../../../components/words/source';
import type { Settings } from '../../../data/settings/schema';
import type { Ground } from '../marks/ground';
import { own } from '../own';
import { SAY_AFTER } from '../timings';
import { makeMovable } from './mover';
import { type Position, positionOf, setStyle } from './position';
import { cardSheet } from './sheet';
import type { Anchor } from './state';

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

/** The element of one card: in the document from its opening to its closing, and nothing else of ours ever is. */
export class CardHost {
  readonly element = newElement('div');
  readonly root = this.element.attachShadow({ mode: 'closed' });
  /** A section, so that a card's head and foot are not taken for the page's. */
  private readonly frame = newElement('section');
  private readonly status = newElement('div');
  private saying: ReturnType<typeof setTimeout> | undefined;
  readonly position: Position;
  /** Takes a key on a control; says whether it moved or resized the card. */
  readonly moveBy: (key: string) => boolean;

  /** @param isSheet it stands at the bottom of the screen. */
  constructor(isSheet: boolean, anchor: Anchor) {
    own.add(this.element);
    this.root.adoptedStyleSheets = [cardSheet()];
    this.status.setAttribute('role', 'status');
    this.status.className = 'heard';
    this.root.append(this.frame, this.status);
    this.element.popover = 'manual';
    setStyle(this.element, HOST_STYLE);
    // Firefox writes `all` out, and nobody could set text wider (WCAG 2.2, 1.4.12): the card sets these itself.
    for (const name of SPACING) this.element.style.removeProperty(name);
    this.position = positionOf(this.element, this.frame, isSheet, anchor);
    this.moveBy = makeMovable(this.root, this.position);
    // Not on the element: browsers tell screen readers of one that listens to clicks, and "clickable" is said of all in it.
    for (const type of PRESSES) this.root.addEventListener(type, stop, { passive: true });
  }

  /** Shows the card, or shows it changed. */
  show(view: ComponentChild, look: { theme: Ground; size: Settings['cardSize']; pinned: boolean }): void {
    const hadFocus = this.hasFocus;
    Object.assign(this.frame.dataset, { theme: look.theme, size: look.size });
    this.frame.lang = locale();
    this.frame.dir = direction();
    render(view, this.frame);
    if (!this.element.isConnected) this.position.open();
    if (!look.pinned) this.position.release();
    // The control that was pressed may be gone with what it belonged to.
    if (hadFocus && !this.hasFocus) this.focus();
  }

  get hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  focus(): void {
    // The dialog says the same when it is gone into.
    this.hush();
    this.root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Announces a line to screen readers. A live region is announced only if they were told of it, empty, before. */
  say(line: string): void {
    this.hush();
    this.saying = setTimeout(() => {
      this.status.textContent = line;
    }, SAY_AFTER);
  }

  private hush(): void {
    clearTimeout(this.saying);
    this.status.textContent = '';
  }

  remove(): void {
    this.position.close();
    render(null, this.frame);
    this.element.remove();
  }
}

/** Presses inside the card are not the page's: its menus would close, its links open. */
const PRESSES = (
  'click auxclick dblclick contextmenu pointerdown pointerup mousedown mouseup touchstart touchend wheel ' +
  'selectstart dragstart submit input change'
).split(' ');

function stop(event: Event): void {
  event.stopPropagation();
}
