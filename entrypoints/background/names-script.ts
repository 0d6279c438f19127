import browser from 'webextension-polyfill';
import { readSettings } from '../../data/settings/store';
import { inTurn } from '../../data/storage/turns';

const ID = 'names';

/**
 * Has the browser run the second file of the content script in every page itself, right behind the first and while the
 * background sleeps. Nearly every page needs it; frames inside a page seldom do, and get it when they ask. While Sidelight
 * is off no page carries it.
 */
export function registerNamesPart(): Promise<void> {
  return inTurn('names script', async () => {
    const { scripting } = browser;
    const [{ enabled }, registered] = await Promise.all([
      readSettings(),
      scripting.getRegisteredContentScripts({ ids: [ID] }),
    ]);
    const isThere = registered.length > 0;
    const script = {
      id: ID,
      js: ['names.js'],
      matches: ['<all_urls>'],
      runAt: 'document_end' as const,
      persistAcrossSessions: true,
    };
    if (enabled && isThere) await scripting.updateContentScripts([script]);
    else if (enabled) await scripting.registerContentScripts([script]);
    else if (isThere) await scripting.unregisterContentScripts({ ids: [ID] });
  });
}
