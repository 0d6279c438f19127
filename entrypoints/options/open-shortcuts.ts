import browser from 'webextension-polyfill';

/** Firefox from 137 on; no typings yet. */
interface Commands {
  openShortcutSettings?(): Promise<void>;
}

/** @returns what opens the browser's page for shortcuts; undefined where it has none that can be opened. */
export function shortcutsOpener(): (() => Promise<unknown>) | undefined {
  const { openShortcutSettings } = browser.commands as Commands;
  if (openShortcutSettings) return () => openShortcutSettings();
  if (import.meta.env.FIREFOX) return undefined;
  return () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
