import browser from 'webextension-polyfill';

const ID = 'names';

/**
 * Has the browser run the second file of the content script in every page itself, right behind the first and while the
 * background sleeps. Nearly every page needs it; frames inside a page seldom do, and get it when they ask.
 */
export async function registerNamesPart(): Promise<void> {
  const { scripting } = browser;
  const script = {
    id: ID,
    js: ['names.js'],
    matches: ['<all_urls>'],
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
}
