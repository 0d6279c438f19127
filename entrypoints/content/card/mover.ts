import { DRAG_TRAVEL, NUDGE } from '../timings';
import { type Arranged, enlarged, inNextCorner, moved, resized } from './arrange';
import type { Position } from './position';
import { visibleBox } from './top-layer';

/** What is done to a card by its head, a handle or its corner: the value of `data-drag` there. */
type Kind = 'move' | 'resize';

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Moves and resizes a pinned card: by dragging, by arrow keys on its handles, and by a press of one for readers who can
 * do neither (WCAG 2.5.7).
 */
export class Mover {
  private drag: { kind: Kind; pointer: number; x: number; y: number; from: Arranged } | null = null;
  /** A drag ends with a click, which is no press of its handle. */
  private dragged = false;

  constructor(
    private readonly root: ShadowRoot,
    private readonly card: Position,
  ) {
    root.addEventListener('pointerdown', (event) => this.onDown(event as PointerEvent));
    root.addEventListener('pointermove', (event) => this.onMove(event as PointerEvent));
    for (const type of ['pointerup', 'pointercancel']) root.addEventListener(type, () => (this.drag = null));
    root.addEventListener('click', ({ target }) => this.onPress(target as Element));
  }

  /**
   * A key on a control of the card.
   *
   * @returns whether it moved or resized the card.
   */
  press(key: string): boolean {
    const kind = this.root.activeElement && kindOf(this.root.activeElement);
    const step = ARROWS[key];
    if (!kind || !step) return false;
    this.change(kind, this.card.arranged(), { x: step.x * NUDGE, y: step.y * NUDGE });
    return true;
  }

  private onDown(event: PointerEvent): void {
    const target = event.target as Element;
    const handle = target.closest('[data-drag]');
    const control = target.closest('button, a');
    this.dragged = false;
    if (!handle || event.button !== 0 || !event.isPrimary || (control && control !== handle)) return;
    // No text is selected meanwhile.
    event.preventDefault();
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    handle.setPointerCapture(pointer);
    this.drag = { kind: kindOf(handle)!, pointer, x, y, from: this.card.arranged() };
  }

  private onMove({ pointerId, clientX, clientY }: PointerEvent): void {
    const { drag } = this;
    if (drag?.pointer !== pointerId) return;
    const by = { x: clientX - drag.x, y: clientY - drag.y };
    this.dragged ||= Math.hypot(by.x, by.y) >= DRAG_TRAVEL;
    if (this.dragged) this.change(drag.kind, drag.from, by);
  }

  private onPress(target: Element): void {
    const button = target.closest('button[data-drag]');
    if (!button || this.dragged) return;
    const { card } = this;
    const now = card.arranged();
    if (kindOf(button) === 'move') card.arrange(inNextCorner(now, visibleBox()));
    else card.arrange(now.isSized ? { ...now, isSized: false } : enlarged(now));
  }

  private change(kind: Kind, from: Arranged, by: { x: number; y: number }): void {
    const { card } = this;
    const view = visibleBox();
    card.arrange(kind === 'move' ? moved(from, by, view) : resized(from, by, view, card.rtl()));
  }
}

const kindOf = (element: Element) => (element as HTMLElement).dataset.drag as Kind | undefined;
