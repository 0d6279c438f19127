/** Milliseconds after which the page is looked through once more, while it starts. */
const AGAIN = [400, 1500, 5000];

/**
 * Attaching a shadow tree is no mutation, so nothing reports it. But its text takes up room, and most
 * are attached while the page starts.
 *
 * @param listener called when there may be new shadow trees.
 * @param signal ends it.
 */
export function watchLateRoots(document: Document, listener: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(listener);
  sizes.observe(document.documentElement);
  if (document.body) sizes.observe(document.body);
  const timers = AGAIN.map((delay) => setTimeout(listener, delay));
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      timers.forEach(clearTimeout);
    },
    { once: true },
  );
}
