import browser from 'webextension-polyfill';
import { encodeLexicon } from '../../data/lexicon/text-form';
import { refreshLexicon } from '../../data/library/changes';
import { readWhole } from '../../data/library/whole';
import type { Asker } from '../../data/messages/serve-background';
import type { NamesLoaded, NamesWanted } from '../../data/messages/types';

/** Brings the frame that asks the names with some beginnings, and the second file of the content script. */
export async function loadNames(
  { stamp, beginnings, script }: NamesWanted,
  from: Asker,
): Promise<NamesLoaded> {
  const [whole] = await Promise.all([readWhole(), script && runPart(from, '/names.js')]);
  if (whole.stamp === stamp) return { part: encodeLexicon(await whole.part(beginnings)) };
  // The frame started with other packs, for instance after an update that was cut short: it starts again when what is
  // stored fits.
  await refreshLexicon();
  return { part: null };
}

/**
 * Reads the names when the background has just been woken: most often a page that begins to load has done so, and will
 * ask for them.
 */
export function readNamesAhead(): void {
  // If it fails now, the first request tries again.
  void readWhole()
    .then((whole) => whole.part([]))
    .catch(() => {});
}

/** Brings the frame that asks the third file of the content script. */
export async function loadViews(from: Asker): Promise<null> {
  await runPart(from, '/card.js');
  return null;
}

async function runPart({ tab, frame }: Asker, file: '/names.js' | '/card.js'): Promise<void> {
  if (tab === undefined) throw new Error('Names are shown in the frames of a tab.');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [file],
    injectImmediately: true,
  });
}
