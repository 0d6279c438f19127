import { expect } from 'vitest';
import type { Tab } from '../browser/tab';

/** Waits until exactly these names are marked, in any order, since highlights have none; each as often as given. */
export async function expectMarked(tab: Tab, names: readonly string[], frame = tab.page.mainFrame()) {
  await expect
    .poll(async () => (await tab.marks(frame)).map(({ text }) => text).sort())
    .toEqual([...names].sort());
}
