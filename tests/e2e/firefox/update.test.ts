import { expect, it } from 'vitest';
import { openPage, traces, useOwnBrowser } from '../own-browser';

const own = useOwnBrowser();

it('takes out the card that the version before has left open, and marks on', async () => {
  const tab = await openPage(own, true);
  expect(await traces(tab)).toEqual({ painted: true, elements: 1 });
  // The page in which this runs goes before it can answer.
  await own.driver.extension((chrome) => chrome.runtime.reload()).catch(() => {});
  await expect.poll(() => traces(tab)).toEqual({ painted: true, elements: 0 });
  await tab.leave();
  const marks = async () => (await tab.marks()).map(({ highlight, text }) => `${text}: ${highlight}`);
  await expect.poll(marks).toEqual(['Kaja Kallas: sidelight-tint-lamp-light']);
});
