import type { Cards } from '../card/cards';
import { mentionTarget } from '../card/target';
import { layoutParent } from '../dom';
import { TAP_TIME, TAP_TRAVEL } from '../timings';
import type { PageMentions } from '../types';
import { isSeen, mentionAt } from './hit';

const PRESSED_BY_PAGE =
  'a[href], area, button, input, select, textarea, label, summary, option, [onclick], [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="option"], [role="checkbox"], [role="switch"]';

/** Opens a sheet for a tap (finger or pen) on a mark that the page does nothing with: a link stays a link. */
export function watchTaps(
  mentions: PageMentions,
  cards: Cards,
  shadowRoots: () => ShadowRoot[],
  signal: AbortSignal,
): void {
  let down: PointerEvent | null = null;
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointerdown',
    (event) => {
      down = event.isPrimary && event.pointerType !== 'mouse' ? event : null;
    },
    options,
  );
  window.addEventListener('pointercancel', () => (down = null), options);
  window.addEventListener(
    'pointerup',
    (event) => {
      const began = down;
      down = null;
      if (!began || cards.cardOf(event.target) || !isTap(began, event)) return;
      const hit = mentionAt(mentions, event.clientX, event.clientY, event.target, shadowRoots());
      const target = hit && isSeen(hit.mention) && mentionTarget(hit.mention, hit.line);
      if (target && !pressedByPage(target.anchor.element()))
        cards.dispatch({ type: 'show', target, by: 'tap' });
    },
    options,
  );
}

function isTap(down: PointerEvent, up: PointerEvent): boolean {
  if (down.pointerId !== up.pointerId || up.timeStamp - down.timeStamp > TAP_TIME) return false;
  return Math.hypot(up.clientX - down.clientX, up.clientY - down.clientY) <= TAP_TRAVEL;
}

function pressedByPage(element: Element | null): boolean {
  for (let up = element; up; up = layoutParent(up)) if (up.matches(PRESSED_BY_PAGE)) return true;
  return false;
}
