/**
 * Calls at once, and while it is asked again and again, every so often, the last time after it was asked last.
 *
 * @param wait gives the milliseconds from one call to the next.
 * @param signal ends it: nothing is called later.
 * @returns asks for a call.
 */
export function throttle(call: () => void, wait: () => number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const ask = () => {
    if (signal.aborted) return;
    again = timer !== undefined;
    if (again) return;
    call();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) ask();
    }, wait());
  };
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return ask;
}
