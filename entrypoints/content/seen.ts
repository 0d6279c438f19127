/** A frame that is lower or narrower than this is a banner, a button, a counter: a page can have dozens. */
const SMALL = 100;

/** What is no larger than this shows nothing that could be read: it reports that the page was opened. */
const PIXEL = 1;

/**
 * Waits for somebody to see a frame, if it is a small one inside a page: scrolled to, in a tab in front. One without a
 * size is never seen. Others are not waited for, so that the popup counts their names.
 *
 * @param signal ends the waiting, and the promise stays open.
 */
export function whenSeen(window: Window, signal: AbortSignal): Promise<void> {
  const { documentElement } = window.document;
  if (window === window.top || !documentElement || !isSmall(window)) return Promise.resolve();
  return new Promise((seen) => {
    const waiting = new AbortController();
    const until = AbortSignal.any([signal, waiting.signal]);
    let inView = false;
    const look = () => {
      if (isSmall(window) && !(inView && isLarger(window, PIXEL))) return;
      waiting.abort();
      seen();
    };
    // Without a root of its own it asks about the whole page around the frame, of whichever origin.
    const observer = new IntersectionObserver((entries) => {
      inView = entries.at(-1)!.isIntersecting;
      look();
    });
    observer.observe(documentElement);
    window.addEventListener('resize', look, { signal: until });
    until.addEventListener('abort', () => observer.disconnect(), { once: true });
  });
}

const isSmall = (window: Window) => !isLarger(window, SMALL - 1);

function isLarger({ innerWidth, innerHeight }: Window, than: number): boolean {
  return innerWidth > than && innerHeight > than;
}
