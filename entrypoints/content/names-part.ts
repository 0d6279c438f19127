import type { createPageLinker } from '../../data/link/page-linker';
import type { CreateViews } from './card/types';
import type { Showing, ShowingOptions } from './showing';

/*
 * The content script comes in three files. The first runs in every frame: it reads the page and looks for words with which
 * names begin. The second brings what only a frame with such a word needs: linking, marks, and what opens cards. Many
 * frames never ask for it. The third brings the cards' views (card/part.ts).
 * All run in the extension's own world of the page, of which the page sees nothing; there the others leave what they
 * bring for the first.
 */

/** What the second file brings. */
export interface NamesPart {
  createLinker: typeof createPageLinker;
  show(options: ShowingOptions): Showing;
  /** What the third file brings, once it is there. */
  createViews?: CreateViews;
}

const KEY = Symbol.for('sidelight.names');
const world = globalThis as { [KEY]?: NamesPart };

/** Called by the second file: it is there. */
export function offerNamesPart(part: NamesPart): void {
  world[KEY] = part;
}

/** What the second file has brought, once it is there. */
export function namesPart(): NamesPart | undefined {
  return world[KEY];
}

/** A new run of the first file fetches its own: what is there may be of an older version. */
export function forgetNamesPart(): void {
  delete world[KEY];
}
