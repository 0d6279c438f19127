import type { createLinker } from '../../data/link/linker';
import type { Ask } from '../../data/messages/send';
import type { Showing, ShowingOptions } from './showing';

/*
 * The content script comes in two files. The first runs in every frame: it reads the page and looks for spellings of
 * names. The second brings what only a frame with such a spelling needs: linking, marks, and cards with Preact. Most
 * frames never ask for it.
 * Both run in the extension's own world of the page, of which the page sees nothing; there the second file leaves what
 * it brings for the first.
 */

export interface NamesPart {
  createLinker: typeof createLinker;
  show(options: ShowingOptions): Showing;
}

const KEY = Symbol.for('sidelight.names');
const world = globalThis as { [KEY]?: NamesPart };

/** Called by the second file: it is there. */
export function offerNamesPart(part: NamesPart): void {
  world[KEY] = part;
}

/** A new run of the first file fetches its own: what is there may be of an older version. */
export function forgetNamesPart(): void {
  delete world[KEY];
}

/**
 * Fetches the second file, by way of the background.
 *
 * @throws Error when the browser does not let it in, or the extension is gone.
 */
export async function loadNamesPart(ask: Ask): Promise<NamesPart> {
  if (!world[KEY]) await ask('loadNames', {});
  const part = world[KEY];
  if (!part) throw new Error('Names cannot be shown in this frame.');
  return part;
}
