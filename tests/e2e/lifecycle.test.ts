import { expect, it } from 'vitest';
import { leavesNoTrace, openPage, traces, useOwnBrowser } from './own-browser';

const own = useOwnBrowser();

it('leaves no trace on open pages when it is removed', async () => {
  const tab = await openPage(own, false);
  expect(await traces(tab)).toEqual({ painted: true, elements: 0 });
  await own.driver.browser.uninstallExtension(own.driver.id);
  await leavesNoTrace(tab);
});
