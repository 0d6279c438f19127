import browser from 'webextension-polyfill';
import { askFrame } from '../../data/messages/ask-frame';
import type { Asker } from '../../data/messages/serve-background';
import type { ToBackground } from '../../data/messages/types';

/** Tells all frames of a page in which of them a card was opened by key, or that it has closed. */
export async function cardByKey({ open }: { open: boolean }, { tab, frame }: Asker): Promise<null> {
  const payload = { frame: open ? frame : null };
  // The page may be going.
  if (tab !== undefined) await browser.tabs.sendMessage(tab, { kind: 'cardIn', payload }).catch(() => {});
  return null;
}

/** Hands a key from the frame with the focus to the one with the card. */
export async function keyFor({ frame, key }: ToBackground['keyFor']['in'], { tab }: Asker): Promise<null> {
  if (tab !== undefined) await askFrame(tab, frame, 'key', { key }).catch(() => false);
  return null;
}
