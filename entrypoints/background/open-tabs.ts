import browser from 'webextension-polyfill';

/**
 * Runs the content script in pages that were open before Sidelight, or its present version, was installed: Chromium
 * runs it only in pages that are opened later. Firefox runs it in open ones too.
 */
export async function startInOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (import.meta.env.FIREFOX || !script) return;
  const tabs = await browser.tabs.query({ discarded: false });
  // The browser's own pages and its shop refuse it.
  await Promise.allSettled(tabs.map(({ id }) => start(id, script)));
}

async function start(tab: number | undefined, { js, css }: { js?: string[]; css?: string[] }): Promise<void> {
  if (tab === undefined) return;
  const target = { tabId: tab, allFrames: true };
  if (css) await browser.scripting.insertCSS({ target, files: css });
  if (js) await browser.scripting.executeScript({ target, files: js });
}
