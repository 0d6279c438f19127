import { removeLeftOver } from './left-over';
import { forgetNamesPart } from './names-part';

const KEY = Symbol.for('sidelight.run');
const world = globalThis as { [KEY]?: AbortController };

/**
 * Ends whatever of Sidelight runs in this frame already: the version before an update, which lost its extension but
 * keeps its world, or the same script where a page was opened just while it was installed.
 *
 * @param signal ends the run that begins now.
 * @returns a signal that ends with it, or when another run takes over in turn.
 */
export function takeOver(signal: AbortSignal): AbortSignal {
  const before = world[KEY];
  before?.abort();
  // Where nothing ran, what is there came with this very run.
  if (before) forgetNamesPart();
  else removeLeftOver(document);
  const run = new AbortController();
  world[KEY] = run;
  return AbortSignal.any([signal, run.signal]);
}
