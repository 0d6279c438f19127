import { STILL_CHANGING } from '../timings';

/**
 * Calls when the page may have changed between light and dark: the system did, or the page said so on its outermost
 * elements, as pages with such a switch do. Inline styles are written there for many reasons, in some pages every
 * frame: those count only when the colours are others.
 */
export function watchGround(onChange: () => void, signal: AbortSignal): void {
  let colours = coloursOf();
  let later: ReturnType<typeof setTimeout> | undefined;
  const onSystem = () => {
    colours = coloursOf();
    onChange();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onSystem, { signal });
  const observer = new MutationObserver((records) => {
    const before = colours;
    colours = coloursOf();
    const switched = records.some(({ attributeName }) => attributeName !== 'style');
    if (!switched && colours === before) return;
    onChange();
    // Where the colours fade over, they are not yet what they will be.
    clearTimeout(later);
    later = setTimeout(onChange, STILL_CHANGING);
  });
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, { attributes: true });
  }
  const end = () => {
    observer.disconnect();
    clearTimeout(later);
  };
  signal.addEventListener('abort', end, { once: true });
}

function coloursOf(): string {
  const colours = [document.documentElement, document.body].map((element) => {
    const style = element && getComputedStyle(element);
    return style && `${style.backgroundColor} ${style.color}`;
  });
  return colours.join();
}
