/**
 * Throttles a call: the first request is met at once, those within the wait after a call by one call at its end.
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
