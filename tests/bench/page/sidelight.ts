import { loadLexicon } from '../../../data/lexicon/load';
import type { Lexicon } from '../../../data/lexicon/types';
import { createLinker } from '../../../data/link/linker';
import { DEFAULTS } from '../../../data/settings/schema';
import { startScan } from '../../../entrypoints/content/scan';
import type { Scan } from '../../../entrypoints/content/types';
import { offer, timed } from './offer';

/*
 * The scan as it is shipped, with everything it does: names across tags, folding, linking, open shadow roots. What
 * counts is its work, in however many slices, and not the turns that the page has in between.
 */

let lexicon: Lexicon;

function complete({ mentions }: Scan, signal: AbortSignal): Promise<void> {
  if (mentions.complete) return Promise.resolve();
  return new Promise((done) => mentions.subscribe(() => mentions.complete && done(), signal));
}

offer<{ lexicon: string }>({
  async prepare(given) {
    lexicon = loadLexicon(await (await fetch(given.lexicon)).arrayBuffer());
  },
  async once() {
    const end = new AbortController();
    const { signal } = end;
    let scan!: Scan;
    const start = timed(() => {
      scan = startScan({
        document,
        lexicon,
        settings: DEFAULTS,
        site: 'bench.example',
        linking: async () => createLinker,
        signal,
      });
    });
    await complete(scan, signal);
    const { scan: work } = scan.cost();
    end.abort();
    return start + work;
  },
});
