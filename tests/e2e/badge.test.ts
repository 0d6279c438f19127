import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { useBrowser } from './suite';

const suite = useBrowser();

/** What stands on the toolbar icon for a tab. */
const badgeText = (tab: Tab) =>
  tab.driver.extension((chrome, tabId) => chrome.action.getBadgeText({ tabId }), tab.id);

it('counts on the toolbar icon what is on the page: what is added, what goes, and another page', async () => {
  const tab = await suite.open('<p>Marta Kos met Kaja Kallas.</p>');
  const badge = () => expect.poll(() => badgeText(tab));
  await badge().toBe('2');
  await tab.page.evaluate(() => {
    document.body.append('Vladimir Putin was not there.');
  });
  await badge().toBe('3');
  await tab.page.evaluate(() => {
    document.querySelector('p')!.remove();
  });
  await badge().toBe('1');
  await tab.page.goto(
    suite.server.put('/nobody', { body: '<!doctype html><html lang="en"><p>Nobody is here.</p>' }),
  );
  await badge().toBe('');
  // Without waiting for a load that a page from the cache does not have.
  await tab.page.evaluate(() => setTimeout(() => history.back()));
  await badge().toBe('1');
});
