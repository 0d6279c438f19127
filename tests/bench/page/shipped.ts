import { openStart } from '../../../data/lexicon/page-lexicon';
import { Cutter } from '../../../data/lexicon/part';
import { startOf } from '../../../data/lexicon/start';
import { createLinker } from '../../../data/link/linker';
import { DEFAULTS } from '../../../data/settings/schema';
import { startScan } from '../../../entrypoints/content/scan';
import type { PageMentions } from '../../../entrypoints/content/types';

/*
 * The scan as it is shipped, with everything it does: names across tags, folding, linking, open shadow roots.
 */

/** What each scan starts with, and what brings it names. */
export interface Served {
  start: ArrayBuffer;
  cutter: Cutter;
}

/** The names that a scan looks for, from where they are served. */
export async function fetchLexicon(path: string): Promise<Served> {
  const whole = await (await fetch(path)).arrayBuffer();
  return { start: startOf(whole), cutter: new Cutter(whole) };
}

/** Begins to read the page, as every page does: knowing how names begin, and none of them. */
export function begin({ start, cutter }: Served, signal: AbortSignal) {
  const lexicon = openStart(start, 'served');
  return startScan({
    document,
    lexicon,
    settings: DEFAULTS,
    site: 'bench.example',
    fetchNames: async (words) => {
      lexicon.add(words, cutter.part(words));
      return createLinker;
    },
    signal,
  });
}

/** Waits until the page has been read to its end. */
export function complete(mentions: PageMentions, signal: AbortSignal): Promise<void> {
  if (mentions.complete) return Promise.resolve();
  return new Promise((done) => mentions.subscribe(() => mentions.complete && done(), signal));
}
