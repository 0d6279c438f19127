import type { Cards } from '../card/cards';
import { sameTarget, type Target } from '../card/state';
import { mentionTarget } from '../card/target';
import { isWriting } from '../focus';
import { LATE, REST_SPEED, STILL_AFTER } from '../timings';
import type { PageMention, PageMentions } from '../types';
import { type Hit, isSeen, mentionAt } from './hit';
import { Pace } from './pace';
import { mentionUnderLink } from './through';
import { onTheWay } from './triangle';

/** What pointing needs from around it. */
export interface PointerOptions {
  readonly mentions: PageMentions;
  readonly cards: Cards;
  shadowRoots(): ShadowRoot[];
  /** Milliseconds a pointer has to rest. */
  delay(): number;
  /** The last move before there was a name, unless a button was pressed since. */
  readonly moved: PointerEvent | null;
  /** The mention under the pointer is another now, or none. */
  onHover(mention: PageMention | null): void;
}

/** Where the pointer is. */
type Point = Pick<PointerEvent, 'clientX' | 'clientY' | 'buttons' | 'target'>;

/** What one look at the pointer has found. */
interface Look {
  readonly x: number;
  readonly y: number;
  /** Pixels a millisecond. */
  readonly speed: number;
  /** Whether a button is held down. */
  readonly isDown: boolean;
  /** Whether it was the page that moved, and not the pointer. */
  readonly scrolled: boolean;
}

/**
 * What a mouse (or a pen in the air) means: looks once a frame where it is, and tells the cards.
 */
export class Pointer {
  private readonly pace = new Pace();
  private last: Point | null = null;
  /** Until when a name that comes to be under the pointer counts as pointed at. */
  private lateUntil = 0;
  private frame = 0;
  private still: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer was last on the mark of the hovered card, and on another one. */
  private left = { card: 0, x: 0, y: 0 };
  private rested = { x: 0, y: 0 };
  /** The mark a button was pressed on: it does not open again before the pointer has left it. */
  private pressed: Target | null = null;
  private pressedInCard = false;
  /** The mark the pointer was found on last. */
  private seen: PageMention | null = null;

  constructor(
    private readonly options: PointerOptions,
    signal: AbortSignal,
  ) {
    const listen = { capture: true, passive: true, signal };
    window.addEventListener('pointermove', (event) => this.onMove(event), listen);
    window.addEventListener('pointerdown', (event) => this.onDown(event), listen);
    window.addEventListener('scroll', ({ target }) => this.onScroll(target), listen);
    options.mentions.subscribe(() => this.onMentions(), signal);
    if (options.moved && options.moved.pointerType !== 'touch') {
      this.moveTo(options.moved);
      this.onMentions();
    }
    document.documentElement.addEventListener('mouseleave', () => this.onLeave(), { passive: true, signal });
    signal.addEventListener('abort', () => this.cancel(), { once: true });
  }

  private onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    // After scrolling, browsers send a move though the pointer has not moved.
    if (event.clientX === this.last?.clientX && event.clientY === this.last.clientY) return;
    this.moveTo(event);
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.look());
  }

  private moveTo(event: PointerEvent): void {
    this.last = event;
    this.lateUntil = event.timeStamp + LATE;
  }

  private onDown(event: PointerEvent): void {
    const { cards } = this.options;
    this.lateUntil = 0;
    const card = cards.cardOf(event.target);
    this.pressedInCard = card !== null;
    if (card) return;
    const hit = event.pointerType === 'touch' ? null : this.hit(event);
    this.pressed = hit && mentionTarget(hit.mention);
    cards.dispatch({ type: 'outside', at: performance.now() });
  }

  /** The page moves under the pointer: nothing opens before it moves itself, and a card goes with its mark. */
  private onScroll(target: EventTarget | null): void {
    const { cards } = this.options;
    if (cards.cardOf(target)) return;
    this.lateUntil = 0;
    cards.dispatch({ type: 'disarm' });
    if (cards.state.hovered?.by === 'pointer' && this.frame === 0) {
      this.frame = requestAnimationFrame(() => this.look(true));
    }
  }

  /** Names that come late, to where the pointer has just come to rest, are pointed at as if they had been there. */
  private onMentions(): void {
    if (!this.last || this.frame !== 0 || performance.now() > this.lateUntil) return;
    if (this.options.cards.state.hovered) return;
    this.frame = requestAnimationFrame(() => {
      const { clientX, clientY, buttons } = this.last!;
      this.last = { clientX, clientY, buttons, target: document.elementFromPoint(clientX, clientY) };
      this.look();
    });
  }

  private onLeave(): void {
    this.cancel();
    this.last = null;
    this.lateUntil = 0;
    this.options.onHover(null);
    this.options.cards.dispatch({ type: 'disarm' });
    this.options.cards.dispatch({ type: 'leave' });
  }

  private cancel(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.still);
    this.frame = 0;
  }

  private hit({ clientX: x, clientY: y, target }: Point): Hit | null {
    const { mentions, shadowRoots } = this.options;
    if (mentions.size === 0) return null;
    const hit = mentionAt(mentions, x, y, target, shadowRoots()) ?? mentionUnderLink(mentions, target, x, y);
    this.seen = hit && (hit.mention === this.seen || isSeen(hit.mention)) ? hit.mention : null;
    return this.seen && hit;
  }

  private look(scrolled = false): void {
    this.cancel();
    const { last, options } = this;
    if (!last) return;
    const { clientX: x, clientY: y, buttons, target } = last;
    const { cards } = options;
    const speed = this.pace.move(x, y, performance.now());
    const look = { x, y, speed, isDown: buttons > 0, scrolled };
    const card = cards.cardOf(target);
    if (card || (look.isDown && this.pressedInCard)) {
      options.onHover(null);
      cards.dispatch({ type: 'disarm' });
      if (!card || card === cards.state.hovered) cards.dispatch({ type: 'stay' });
      else cards.dispatch({ type: 'leave' });
      return;
    }
    const hit = this.hit(last);
    options.onHover(hit?.mention ?? null);
    if (hit) this.onMark(hit, look);
    else this.onNothing(look);
  }

  private onMark({ mention, line }: Hit, { x, y, speed, isDown, scrolled }: Look): void {
    const { cards, delay } = this.options;
    const { hovered } = cards.state;
    const target = mentionTarget(mention, line);
    const isOn = hovered !== null && sameTarget(hovered.target, target);
    if (isOn) this.left = { card: hovered.token, x, y };
    if (isOn || (!scrolled && this.onTheWay(x, y))) cards.dispatch({ type: 'stay' });
    else if (hovered) cards.dispatch({ type: 'leave' });
    if (this.pressed && !sameTarget(this.pressed, target)) this.pressed = null;
    if (isDown || scrolled || this.pressed || isWriting()) {
      cards.dispatch({ type: 'disarm' });
    } else if (speed < REST_SPEED) {
      this.rested = { x, y };
      cards.dispatch({ type: 'rest', target, delay: delay(), at: performance.now() });
    } else {
      cards.dispatch({ type: 'disarm' });
      this.still = setTimeout(() => this.look(), STILL_AFTER);
    }
  }

  private onNothing({ x, y, scrolled }: Look): void {
    const { cards } = this.options;
    this.pressed = null;
    cards.dispatch({ type: 'disarm' });
    cards.dispatch({ type: !scrolled && this.onTheWay(x, y) ? 'stay' : 'leave' });
  }

  private onTheWay(x: number, y: number): boolean {
    const { cards } = this.options;
    const { hovered } = cards.state;
    const host = hovered && cards.host(hovered);
    // The card has opened since, and the pointer not moved on its mark: it left from where it rested.
    if (hovered && this.left.card !== hovered.token) this.left = { card: hovered.token, ...this.rested };
    return host ? onTheWay({ x, y }, this.left, host.position.box()) : false;
  }
}
