import { expect, it } from 'vitest';
import { openPopup } from '../browser/popup';
import { useBrowser } from './suite';

const suite = useBrowser();

/** What would leave the machine: not the extension's own files, nor what is made in the page. */
const NETWORK = /^(?:https?|wss?|ftp):/;

it('asks for nothing over the network: not the page, the card, the popup, the story, nor the options', async () => {
  const tab = await suite.open(
    '<p>In Quayton, Kaja Kallas met Marta Kos. They spoke of Belarus and Alexander Lukashenko.</p>',
  );
  const before = suite.server.asked.length;
  const requested: string[] = [];
  tab.page.on('request', (request) => requested.push(request.url()));
  await tab.page.reload();
  await tab.read();
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  const popup = await openPopup(suite.driver, tab);
  popup.on('request', (request) => requested.push(request.url()));
  await popup.waitForSelector('.rows .go');
  await popup.click('#tab-story');
  await popup.waitForSelector('.story');
  const { page: options } = await suite.openOwn('options.html');
  options.on('request', (request) => requested.push(request.url()));
  await options.waitForSelector('#enabled');
  // The page itself, once more: so the count can see what there is.
  expect(requested.filter((url) => NETWORK.test(url))).toEqual([tab.page.url()]);
  expect(suite.server.asked.slice(before)).toHaveLength(1);
});
