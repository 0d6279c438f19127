import { throttle } from '../throttle';
import { LOOK_EVERY } from '../timings';

/**
 * What can end with other styles, and so with text that comes into sight or stands elsewhere, while nothing in the
 * document changes: style sheets ask where the pointer and the focus are and what is ticked, they fade and move, and come
 * late.
 */
const HINTS = ['pointerover', 'focusin', 'change', 'transitionend', 'animationend', 'load'];

/**
 * Calls when a page may look otherwise though nothing in it has changed, now and then while it goes on.
 *
 * @returns adds a tree: of a shadow tree many events are not heard outside.
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
