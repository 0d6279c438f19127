import type { PageLexicon } from '../../../data/lexicon/types';
import { createPageLinker } from '../../../data/link/page-linker';
import { DEFAULTS } from '../../../data/settings/schema';
import type { FetchNames } from '../../../entrypoints/content/late-linker';
import { spanOf } from '../../../entrypoints/content/mentions/span';
import { type ScanOptions, startScan } from '../../../entrypoints/content/scan';
import type { PageMention, Scan } from '../../../entrypoints/content/types';
import { growing } from '../../data/lexicon/growing';
import { packOf } from '../../data/lexicon/packs';

/** Invented people, each found by the whole name alone. */
const people = packOf({
  'ada-quill': ['Ada Quill', { text: 'Quill', strength: 'short' }],
  'bo-tarn': ['Bo Tarn', { text: 'Tarn', strength: 'short' }],
});

// As in Firefox: the fake browser has no way into a closed tree, nor is one tried here.
Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
  get(this: Element) {
    return this.shadowRoot;
  },
});

/** What a page starts with, and what brings it names and the linker. */
export function peopleFor(): { lexicon: PageLexicon; fetchNames: FetchNames } {
  const { lexicon, bring } = growing([people]);
  const fetchNames: FetchNames = async (words) => {
    bring(words);
    return createPageLinker;
  };
  return { lexicon, fetchNames };
}

/** Puts markup into the page and reads it, until the signal ends. */
export async function scanned(
  html: string,
  signal: AbortSignal,
  options: Partial<ScanOptions> = {},
): Promise<Scan> {
  document.body.innerHTML = html;
  const scan = startScan({
    document,
    ...peopleFor(),
    settings: DEFAULTS,
    site: 'news.example',
    signal,
    ...options,
  });
  await read(scan);
  return scan;
}

/** Waits until the page has been read once. */
export function read(scan: Scan): Promise<void> {
  if (scan.mentions.complete) return Promise.resolve();
  return changed(scan, () => scan.mentions.complete);
}

/** Waits for a change after which something holds. */
export function changed(scan: Scan, holds: () => boolean): Promise<void> {
  const stop = new AbortController();
  return new Promise((resolve) => {
    scan.mentions.subscribe(() => {
      if (!holds()) return;
      stop.abort();
      resolve();
    }, stop.signal);
  });
}

/** What a mention's block says, if the page still says so. */
function spelled(mention: PageMention): string {
  if (!spanOf(mention)) throw new Error('The page no longer says so.');
  return mention.block.text.slice(mention.start, mention.end);
}

/** All mentions in reading order, as the page spells them. */
export const names = (scan: Scan): string[] => [...scan.mentions.inOrder()].map(spelled);
