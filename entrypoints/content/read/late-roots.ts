/** Milliseconds after its start at which a page is looked through once more. */
const AGAIN = [100, 400, 1500, 5000];

/**
 * Attaching a shadow tree is no mutation, so nothing reports it. But its text takes up room, and most
 * are attached while the page starts.
 *
 * @param listener called when there may be new shadow trees.
 * @param signal ends it.
 */
export function watchLateRoots(document: Document, listener: () => void, signal: AbortSignal): void {
  let sizes: ResizeObserver | undefined;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (turn: number) => {
    timer = setTimeout(
      () => {
        // Its first report comes by itself. Observing asks for a frame, and the first marks have better use for the time.
        if (turn === 0) sizes = observe(document, listener);
        else listener();
        if (turn + 1 < AGAIN.length) wait(turn + 1);
      },
      AGAIN[turn]! - (AGAIN[turn - 1] ?? 0),
    );
  };
  wait(0);
  const end = () => {
    sizes?.disconnect();
    clearTimeout(timer);
  };
  signal.addEventListener('abort', end, { once: true });
}

function observe({ documentElement, body }: Document, listener: () => void): ResizeObserver {
  const sizes = new ResizeObserver(listener);
  sizes.observe(documentElement);
  if (body) sizes.observe(body);
  return sizes;
}
