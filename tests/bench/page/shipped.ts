import { openStart } from '../../../data/lexicon/page-lexicon';
import { decodeLexicon } from '../../../data/lexicon/text-form';
import type { PageLexicon } from '../../../data/lexicon/types';
import { createLinker } from '../../../data/link/linker';
import { DEFAULTS } from '../../../data/settings/schema';
import { startScan } from '../../../entrypoints/content/scan';
import type { Scan } from '../../../entrypoints/content/types';
import { timed } from './offer';

/*
 * The scan as it is shipped, with everything it does: names across tags, folding, linking, open shadow roots. It starts
 * with how names begin, and is brought the names it needs from outside its process, as the background brings them.
 */

/** What a page starts with, in the form it has in storage or where that is served, and which names there are. */
export interface Names {
  start: string;
  size: string;
}

/** The background's part: the names that begin with some words. */
declare function bringNames(size: string, words: readonly number[]): Promise<string>;

/** A scan that has come to its end. */
export interface Scanned {
  scan: Scan;
  /** Milliseconds of work, in however many slices; the page's turns and the waiting in between left out. */
  spent: number;
}

/** What is stored, fetched from where it is served. */
export async function fetchNames({ start, size }: Names): Promise<Names> {
  return { start: await (await fetch(start)).text(), size };
}

/** Knows no name yet, as a page that was just opened. */
export function open({ start, size }: Names): PageLexicon {
  return openStart(decodeLexicon(start), size);
}

/** Takes names in. Returns milliseconds; the way from the background is not counted. */
export async function bring(lexicon: PageLexicon, words: readonly number[]): Promise<number> {
  const part = await bringNames(lexicon.stamp, words);
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
        return createLinker;
      },
      signal,
    });
  });
  const { mentions } = scan;
  if (!mentions.complete)
    await new Promise<void>((done) => mentions.subscribe(() => mentions.complete && done(), signal));
  return { scan, spent: spent + scan.cost().scan };
}
