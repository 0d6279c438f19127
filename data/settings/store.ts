import browser from 'webextension-polyfill';
import { inTurn } from '../storage/turns';
import { watchKey } from '../storage/watch';
import type { Settings } from './schema';
import { checkPatch, fromStored, toStored } from './stored';

const KEY = 'settings';

/** The reader's settings, each with its default where nothing sound is stored. */
export async function readSettings(): Promise<Settings> {
  return fromStored((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Changes some settings, for all contexts at once. Changes made at the same time elsewhere are kept.
 *
 * @param patch the new values, or a function that works them out from the settings as they are then: needed where a
 *   list is added to.
 * @throws RangeError when a value is not sound; nothing is changed then.
 */
export function changeSettings(
  patch: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<void> {
  return inTurn(KEY, async () => {
    const settings = await readSettings();
    const change = typeof patch === 'function' ? patch(settings) : patch;
    checkPatch(change);
    await browser.storage.local.set({ [KEY]: toStored({ ...settings, ...change }) });
  });
}

/** Calls after every change, from whichever context, until the signal ends. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(KEY, (stored) => listener(fromStored(stored)), signal);
}
