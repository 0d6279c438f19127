import { expect, it } from 'vitest';
import { openPage, traces, useOwnBrowser } from '../own-browser';

/* Firefox stops a content script with its extension, before it can do anything: there the next run takes out its card. */

const own = useOwnBrowser();

it('closes open cards when it is updated', async () => {
  const tab = await openPage(own, true);
  expect(await traces(tab)).toEqual({ painted: true, elements: 1 });
  // The worker goes before it can answer.
  await own.driver.extension((chrome) => chrome.runtime.reload()).catch(() => {});
  await tab.leave();
  // The new version may mark the page anew; the card was the old one's.
  await expect.poll(async () => (await traces(tab)).elements).toBe(0);
});
