import type { Scan } from '../../../entrypoints/content/types';
import { offer, timed } from './offer';
import { begin, complete, fetchLexicon, type Served } from './shipped';

/* What counts is the scan's work, in however many slices, and not the turns that the page has in between. */

let lexicon: Served;

offer<{ lexicon: string }>({
  async prepare(given) {
    lexicon = await fetchLexicon(given.lexicon);
  },
  async once() {
    const end = new AbortController();
    let scan!: Scan;
    const start = timed(() => {
      scan = begin(lexicon, end.signal);
    });
    await complete(scan.mentions, end.signal);
    const { scan: work } = scan.cost();
    end.abort();
    return start + work;
  },
});
