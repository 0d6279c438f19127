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
 *
 * @param root the card's own tree.
 * @returns takes a key on a control of the card, and says whether it moved or resized the card.
 */
export function makeMovable(root: ShadowRoot, card: Position): (key: string) => boolean {
  let drag: { kind: Kind; pointer: number; x: number; y: number; from: Arranged } | null = null;
  /** A drag ends with a click, which is no press of its handle. */
  let dragged = false;

  const change = (kind: Kind, from: Arranged, by: { x: number; y: number }) => {
    const view = visibleBox();
    card.arrange(kind === 'move' ? moved(from, by, view) : resized(from, by, view, card.rtl()));
  };
  const onDown = (event: PointerEvent) => {
    const target = event.target as Element;
    const handle = target.closest('[data-drag]');
    const control = target.closest('button, a');
    dragged = false;
    if (!handle || event.button !== 0 || !event.isPrimary || (control && control !== handle)) return;
    // No text is selected meanwhile.
    event.preventDefault();
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    handle.setPointerCapture(pointer);
    drag = { kind: kindOf(handle)!, pointer, x, y, from: card.arranged() };
  };
  const onMove = ({ pointerId, clientX, clientY }: PointerEvent) => {
    if (drag?.pointer !== pointerId) return;
    const by = { x: clientX - drag.x, y: clientY - drag.y };
    dragged ||= Math.hypot(by.x, by.y) >= DRAG_TRAVEL;
    if (dragged) change(drag.kind, drag.from, by);
  };
  const onPress = (target: Element) => {
    const button = target.closest('button[data-drag]');
    if (!button || dragged) return;
    const now = card.arranged();
    if (kindOf(button) === 'move') card.arrange(inNextCorner(now, visibleBox()));
    else card.arrange(now.isSized ? { ...now, isSized: false } : enlarged(now));
  };
  root.addEventListener('pointerdown', (event) => onDown(event as PointerEvent));
  root.addEventListener('pointermove', (event) => onMove(event as PointerEvent));
  for (const type of ['pointerup', 'pointercancel']) root.addEventListener(type, () => (drag = null));
  root.addEventListener('click', ({ target }) => onPress(target as Element));

  return (key) => {
    const kind = root.activeElement && kindOf(root.activeElement);
    const step = ARROWS[key];
    if (!kind || !step) return false;
    change(kind, card.arranged(), { x: step.x * NUDGE, y: step.y * NUDGE });
    return true;
  };
}

const kindOf = (element: Element) => (element as HTMLElement).dataset.drag as Kind | undefined;
