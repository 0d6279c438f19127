/**
 * Calls when a page has replaced all of its document. `document.open` does, for a page to write itself anew: it takes
 * every listener off the window and the document, those of content scripts too.
 *
 * @param signal ends it.
 */
export function watchRewritten(onRewritten: () => void, signal: AbortSignal): void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const { documentElement } = document;
    if (!documentElement || documentElement === root) return;
    root = documentElement;
    onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
