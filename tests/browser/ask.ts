import type { ToContent } from '../../data/messages/types';
import type { Driver } from './types';

/**
 * Asks the content script of a frame, as the popup does.
 *
 * @param tab as the browser numbers tabs; `frame` 0 is the page itself.
 * @returns null when no content script answers there
 */
export function askFrame<K extends keyof ToContent>(
  driver: Driver,
  tab: number,
  frame: number,
  kind: K,
  payload: ToContent[K]['in'],
): Promise<ToContent[K]['out'] | null> {
  return driver.extension(
    async (chrome, tab, frame, message) => {
      try {
        const answer = await chrome.tabs.sendMessage(tab, message, { frameId: frame });
        return (answer as { value: ToContent[K]['out'] }).value;
      } catch {
        return null;
      }
    },
    tab,
    frame,
    { kind, payload },
  );
}

/** The number of the tab that was opened last. Its address is hidden from an extension with no permission for it. */
export function newestTab(driver: Driver): Promise<number> {
  return driver.extension(async (chrome) => {
    const tabs = await chrome.tabs.query({});
    return Math.max(...tabs.map(({ id }) => id ?? 0));
  });
}

/**
 * Waits until a frame's page has been read to its end, or is known not to be read at all (quiet, switched off).
 *
 * @throws after the given milliseconds
 */
export async function readThrough(driver: Driver, tab: number, frame = 0, within = 30_000): Promise<void> {
  const until = Date.now() + within;
  for (;;) {
    const report = await askFrame(driver, tab, frame, 'page', {});
    if (report && report.state !== 'reading') return;
    if (Date.now() > until) {
      throw new Error(
        report
          ? `The page was not read within ${within} ms.`
          : `No content script answered within ${within} ms.`,
      );
    }
    await new Promise((again) => setTimeout(again, 20));
  }
}
