import browser from 'webextension-polyfill';
import type { Asker } from '../../data/messages/serve-background';

/** Runs the second file of the content script in the frame that asks for it. */
export async function runNamesPart({ tab, frame }: Pick<Asker, 'tab' | 'frame'>): Promise<null> {
  if (tab === undefined) throw new Error('Names are shown in the frames of a tab.');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['/names.js'],
    injectImmediately: true,
  });
  return null;
}
