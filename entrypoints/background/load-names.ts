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
  const [whole] = await Promise.all([readWhole(), script && runNamesPart(from)]);
  if (whole.stamp === stamp) return { part: encodeLexicon(await whole.part(beginnings)) };
  // If what is stored is of other packs, as after an update that was cut short, pages start anew when it fits again.
  await refreshLexicon();
  return { part: null };
}

/**
 * Reads the names when the background has just been woken: most often it is by a page that begins to load, which asks
 * for them when it is there.
 */
export function readNamesAhead(): void {
  // Whoever asks reads them then, if they cannot be read now.
  void readWhole()
    .then((whole) => whole.part([]))
    .catch(() => {});
}

async function runNamesPart({ tab, frame }: Asker): Promise<void> {
  if (tab === undefined) throw new Error('Names are shown in the frames of a tab.');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/names.js'],
    injectImmediately: true,
  });
}
