import { isElement } from '../dom';

/**
 * Calls when the page has moved so far, or changed its size so, that other marks may be near the viewport.
 *
 * @param roots shadow roots whose scrolling is not seen at the window: each call of the returned function adds one.
 */
export function watchWindow(onMoved: () => void, signal: AbortSignal): (root: ShadowRoot) => void {
  const seenAt = new WeakMap<EventTarget, number>();
  const onScroll = ({ target }: Event) => {
    if (!target) return;
    const top = isElement(target) ? target.scrollTop : window.scrollY;
    const before = seenAt.get(target);
    if (before !== undefined && Math.abs(top - before) < window.innerHeight / 4) return;
    seenAt.set(target, top);
    onMoved();
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', onScroll, options);
  const resized = new ResizeObserver(onMoved);
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  signal.addEventListener('abort', () => resized.disconnect(), { once: true });
  const watched = new WeakSet<ShadowRoot>();
  return (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    root.addEventListener('scroll', onScroll, options);
  };
}
