import browser from 'webextension-polyfill';
import { readSettings } from '../settings/store';
import { inTurn } from '../storage/turns';
import { watchKey } from '../storage/watch';
import { dayOf, recentOf, withRead } from './recent';

export const RECENT_KEY = 'recent';

const idsOf = (stored: unknown): ReadonlySet<string> =>
  new Set(Object.keys(recentOf(stored, dayOf(Date.now()))));

/** Calls with the entities read this week, now and after every change, until the signal ends. */
export async function watchRecent(
  listener: (entities: ReadonlySet<string>) => void,
  signal: AbortSignal,
): Promise<void> {
  watchKey(RECENT_KEY, (stored) => listener(idsOf(stored)), signal);
  const { [RECENT_KEY]: stored } = await browser.storage.local.get(RECENT_KEY);
  if (!signal.aborted) listener(idsOf(stored));
}

/** Keeps that an entity's card was open today; nothing where the reader has not asked for it. */
export function keepRead(entity: string): Promise<void> {
  return inTurn(RECENT_KEY, async () => {
    if (!(await readSettings()).dimRead) return;
    const today = dayOf(Date.now());
    const { [RECENT_KEY]: stored } = await browser.storage.local.get(RECENT_KEY);
    const recent = recentOf(stored, today);
    if (recent[entity] === today) return;
    await browser.storage.local.set({ [RECENT_KEY]: withRead(recent, entity, today) });
  });
}

/** Forgets all of it. */
export function forgetRead(): Promise<void> {
  return inTurn(RECENT_KEY, () => browser.storage.local.remove(RECENT_KEY));
}
