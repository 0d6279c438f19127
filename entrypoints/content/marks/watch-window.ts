import { isElement } from '../dom';

/** Milliseconds after which a page that was scrolled lies still. */
const STILL = 120;

/** How many frames of a fling marks look ahead: one that a script scrolls is reported a frame late. */
const AHEAD = 2;

/** How far marks look ahead at the most, in heights of the viewport. */
const MOST_AHEAD = 2;

/** A page that has grown or shrunk by this factor is likely laid out otherwise: tiles instead of lines. */
const OTHERWISE = 1.25;

interface OnWindow {
  /**
   * Other marks may be near the viewport.
   *
   * @param ahead pixels to look ahead while the page moves fast: downwards above zero, upwards below.
   */
  moved(ahead: number): void;
  /** What stood one below the other may stand side by side. */
  reflowed(): void;
}

/**
 * Calls when the page has moved so far, or it or the window changed its size so, that other marks may be near the viewport.
 *
 * @returns adds a shadow root, whose scrolling is not seen at the window.
 */
export function watchWindow(on: OnWindow, signal: AbortSignal): (root: ShadowRoot) => void {
  const seenAt = new WeakMap<EventTarget, { top: number; left: number }>();
  let last = { target: null as EventTarget | null, top: 0, at: 0 };
  let still: ReturnType<typeof setTimeout> | undefined;

  /** How far something was scrolled within a frame or two: nothing for the first leap. */
  const leap = (target: EventTarget, top: number, at: number): number => {
    const goesOn = target === last.target && at - last.at < STILL;
    const way = goesOn ? top - last.top : 0;
    last = { target, top, at };
    return way;
  };
  const onScroll = ({ target, timeStamp }: Event) => {
    if (!target) return;
    const [top, left] = isElement(target)
      ? [target.scrollTop, target.scrollLeft]
      : [window.scrollY, window.scrollX];
    const way = leap(target, top, timeStamp);
    const near = window.innerHeight / 4;
    const before = seenAt.get(target);
    if (before && Math.abs(top - before.top) < near && Math.abs(left - before.left) < near) return;
    seenAt.set(target, { top, left });
    const most = window.innerHeight * MOST_AHEAD;
    const ahead = Math.abs(way) < near ? 0 : Math.max(-most, Math.min(most, way * AHEAD));
    clearTimeout(still);
    if (ahead !== 0) still = setTimeout(() => on.moved(0), STILL);
    on.moved(ahead);
  };
  let width = 0;
  let height = 0;
  const reflowed = (): boolean => {
    const root: Element | null = document.documentElement;
    // A page can take out all there is.
    if (!root) return false;
    const { scrollWidth, scrollHeight } = root;
    const times = Math.max(scrollHeight / height, height / scrollHeight);
    if (scrollWidth === width && times < OTHERWISE) return false;
    width = scrollWidth;
    height = scrollHeight;
    return true;
  };
  const options = { capture: true, passive: true, signal };
  const listen = (tree: Window | ShadowRoot) => {
    tree.addEventListener('scroll', onScroll as EventListener, options);
    // What was skipped for being far away is laid out, maybe in the room that was kept for it.
    tree.addEventListener('contentvisibilityautostatechange', () => on.moved(0), options);
  };
  listen(window);
  // A taller window shows more of a page that keeps its size.
  window.addEventListener('resize', () => on.moved(0), { signal });
  const resized = new ResizeObserver(() => {
    if (reflowed()) on.reflowed();
    on.moved(0);
  });
  resized.observe(document.documentElement);
  if (document.body) resized.observe(document.body);
  const end = () => {
    resized.disconnect();
    clearTimeout(still);
  };
  signal.addEventListener('abort', end, { once: true });
  const watched = new WeakSet<ShadowRoot>();
  return (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    listen(root);
  };
}
