import type { Settings } from '../../../data/settings/schema';

/*
 * Under forced colours (high contrast) Chromium paints every registered range as it paints a selection, whatever its
 * rule says: tried in version 156 with system colours, `forced-color-adjust`, and rules that set nothing. A page full of
 * those would hide what the reader has selected. So there each name is marked where it comes first and nowhere else.
 * Firefox does as its rule says (marks.css).
 */

const query = () => matchMedia('(forced-colors: active)');

/** Whether the reader has all pages in colours of their own. */
export const areForced = () => query().matches;

/** How many marks there are, in the colours of now. */
export function quietDensity(
  density: Settings['density'],
  forced = !import.meta.env.FIREFOX && areForced(),
): Settings['density'] {
  return forced && density !== 'hover' ? 'page' : density;
}

/** Calls when colours begin or cease to be forced. */
export function watchForcedColours(onChange: () => void, signal: AbortSignal): void {
  query().addEventListener('change', onChange, { signal });
}
