/**
 * Calls when the page may have changed between light and dark: the system did, or the page said so on its outermost
 * elements, as pages with such a switch do.
 */
export function watchGround(onChange: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange, { signal });
  const observer = new MutationObserver(onChange);
  const attributes = { attributes: true };
  observer.observe(document.documentElement, attributes);
  if (document.body) observer.observe(document.body, attributes);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
