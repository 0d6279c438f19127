import { loadLexicon } from '../../../data/lexicon/load';
import type { Lexicon } from '../../../data/lexicon/types';
import { createLinker } from '../../../data/link/linker';
import { DEFAULTS } from '../../../data/settings/schema';
import { startScan } from '../../../entrypoints/content/scan';
import type { PageMentions } from '../../../entrypoints/content/types';

/*
 * The scan as it is shipped, with everything it does: names across tags, folding, linking, open shadow roots.
 */

/** The names that a scan looks for, from where they are served. */
export async function fetchLexicon(path: string): Promise<Lexicon> {
  return loadLexicon(await (await fetch(path)).arrayBuffer());
}

/** Begins to read the page. */
export function begin(lexicon: Lexicon, signal: AbortSignal) {
  return startScan({
    document,
    lexicon,
    settings: DEFAULTS,
    site: 'bench.example',
    linking: async () => createLinker,
    signal,
  });
}

/** Waits until the page has been read to its end. */
export function complete(mentions: PageMentions, signal: AbortSignal): Promise<void> {
  if (mentions.complete) return Promise.resolve();
  return new Promise((done) => mentions.subscribe(() => mentions.complete && done(), signal));
}
