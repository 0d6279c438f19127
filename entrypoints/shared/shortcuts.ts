import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/types';

const COMMANDS: readonly Shortcut['command'][] = ['next-mention', 'previous-mention'];

/** The keys of our commands as they are set now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const set = await browser.commands.getAll();
  return COMMANDS.map((command) => ({
    command,
    keys: set.find(({ name }) => name === command)?.shortcut ?? '',
  }));
}

/**
 * Calls with the keys now, and again each time the reader comes back to this page: they are changed on a page of the
 * browser, and no browser tells everywhere when they are.
 */
export function watchShortcuts(listener: (shortcuts: Shortcut[]) => void, signal: AbortSignal): void {
  const read = async () => {
    const shortcuts = await readShortcuts();
    if (!signal.aborted) listener(shortcuts);
  };
  void read();
  window.addEventListener('focus', read, { signal });
}
