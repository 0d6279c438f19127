import { throttle } from '../throttle';
import { LOOK_EVERY } from '../timings';

/**
 * Events after which text may have come into sight or moved though nothing in the document has changed: style sheets
 * depend on the pointer, the focus and ticked boxes, run transitions and animations, and load late.
 */
const HINTS = ['pointerover', 'focusin', 'change', 'transitionend', 'animationend', 'load'];

/**
 * Calls when a page may look different though nothing in it has changed; throttled.
 *
 * @returns a function that adds a tree: many events in a shadow tree are not heard outside it.
 */
export function watchHints(listener: () => void, signal: AbortSignal): (root: Document | ShadowRoot) => void {
  const hint = throttle(listener, () => LOOK_EVERY, signal);
  const onEvent = ({ type, target }: Event) => {
    // Of what is loaded only style sheets tell others how to look.
    if (type !== 'load' || (target as Partial<Element> | null)?.localName === 'link') hint();
  };
  return (root) => {
    for (const type of HINTS) root.addEventListener(type, onEvent, { capture: true, passive: true, signal });
  };
}
