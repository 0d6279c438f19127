import { openStart } from '../../../data/lexicon/page-lexicon';
import { decodeLexicon } from '../../../data/lexicon/text-form';
import type { PageLexicon } from '../../../data/lexicon/types';
import { createPageLinker } from '../../../data/link/page-linker';
import { DEFAULTS } from '../../../data/settings/schema';
import { startScan } from '../../../entrypoints/content/scan';
import type { Scan } from '../../../entrypoints/content/types';
import { timed } from './offer';
import { served } from './served';

/*
 * The scan as it is shipped, with everything it does: names across tags, folding, linking, open shadow roots. It starts
 * with how names begin, and is brought the names it needs from outside its process, as the background brings them.
 */

/** What a page starts with, in the form it has in storage or where that is served, and where the names are asked for. */
export interface Names {
  start: string;
  parts: string;
}

/* Where no extension runs, no closed tree is seen: the question has its price in Chromium, and is asked there. */
if (!(globalThis as { chrome?: { dom?: unknown } }).chrome?.dom) {
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    get(this: Element) {
      return this.shadowRoot;
    },
  });
}

/** A scan that has come to its end. */
export interface Scanned {
  scan: Scan;
  /** Milliseconds of work, in however many slices; the page's turns and the waiting in between left out. */
  spent: number;
}

/** What is stored, fetched from where it is served. */
export async function fetchNames({ start, parts }: Names): Promise<Names> {
  return { start: await (await fetch(served(start))).text(), parts };
}

/** Knows no name yet, as a page that was just opened. */
export function open({ start, parts }: Names): PageLexicon {
  return openStart(decodeLexicon(start), parts);
}

/** Takes names in. Returns milliseconds; the way from the background is not counted. */
export async function bring(lexicon: PageLexicon, words: readonly number[]): Promise<number> {
  const part = await (await fetch(served(lexicon.stamp), { method: 'POST', body: words.join() })).text();
  return timed(() => lexicon.add(words, decodeLexicon(part)));
}

/** Reads the page from the beginning, until the signal ends. */
export async function scanPage(lexicon: PageLexicon, signal: AbortSignal): Promise<Scanned> {
  let spent = 0;
  let scan!: Scan;
  spent += timed(() => {
    scan = startScan({
      document,
      lexicon,
      settings: DEFAULTS,
      site: 'bench.example',
      fetchNames: async (words) => {
        if (words.length > 0) spent += await bring(lexicon, words);
        return createPageLinker;
      },
      signal,
    });
  });
  // The first slice is done at once, and told again with all others.
  spent -= scan.cost().scan;
  const { mentions } = scan;
  if (!mentions.complete)
    await new Promise<void>((done) => mentions.subscribe(() => mentions.complete && done(), signal));
  return { scan, spent: spent + scan.cost().scan };
}
