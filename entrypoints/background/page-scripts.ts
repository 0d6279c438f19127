import browser, { type Scripting } from 'webextension-polyfill';
import { readSettings } from '../../data/settings/store';
import { inTurn } from '../../data/storage/turns';

const COMMON = { matches: ['<all_urls>'], persistAcrossSessions: true };

/**
 * What the browser itself runs in every page, even while the background sleeps: the script that reads storage ahead,
 * and the content script's second file right after the first. Nearly every page needs both; frames inside a page seldom
 * do, and get the second when they ask.
 */
const SCRIPTS: Scripting.RegisteredContentScript[] = [
  { ...COMMON, id: 'ahead', js: ['ahead.js'], runAt: 'document_start' },
  { ...COMMON, id: 'names', js: ['names.js'], runAt: 'document_end' },
];

const ids = SCRIPTS.map(({ id }) => id);

/** Has them run as long as Sidelight is on: while it is off no page carries them. */
export function registerPageScripts(): Promise<void> {
  return inTurn('page scripts', async () => {
    const { scripting } = browser;
    const [{ enabled }, registered] = await Promise.all([
      readSettings(),
      scripting.getRegisteredContentScripts({ ids }),
    ]);
    const isThere = ({ id }: { id: string }) => registered.some((each) => each.id === id);
    const there = SCRIPTS.filter(isThere);
    const missing = SCRIPTS.filter((script) => !isThere(script));
    if (!enabled && there.length > 0)
      await scripting.unregisterContentScripts({ ids: there.map(({ id }) => id) });
    if (enabled && there.length > 0) await scripting.updateContentScripts(there);
    if (enabled && missing.length > 0) await scripting.registerContentScripts(missing);
  });
}
