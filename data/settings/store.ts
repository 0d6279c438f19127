import browser from 'webextension-polyfill';
import { SETTINGS_KEY } from '../storage/keys';
import { inTurn } from '../storage/turns';
import { watchKey } from '../storage/watch';
import type { Settings } from './schema';
import { checkPatch, fromStored, toStored } from './stored';

/** The reader's settings, each with its default where nothing sound is stored. */
export async function readSettings(): Promise<Settings> {
  return fromStored((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
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
  return inTurn(SETTINGS_KEY, async () => {
    const settings = await readSettings();
    const change = typeof patch === 'function' ? patch(settings) : patch;
    checkPatch(change);
    await browser.storage.local.set({ [SETTINGS_KEY]: toStored({ ...settings, ...change }) });
  });
}

/** Calls after every change, from whichever context, until the signal ends. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  watchKey(SETTINGS_KEY, (stored) => listener(fromStored(stored)), signal);
}
