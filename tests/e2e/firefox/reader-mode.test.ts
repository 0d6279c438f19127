import { expect, it } from 'vitest';
import { until } from '../../browser/until';
import { usePageFiles } from '../pages/page-files';

const suite = usePageFiles();

it('is silent in reader mode, which Firefox opens to no extension', async () => {
  const paragraph =
    '<p>Kaja Kallas spoke first, and said at length what she had come to say on that day.</p>';
  const address = suite.server.put('/long', {
    body: `<!doctype html><html lang="en"><title>Long</title><article><h1>Long</h1>${paragraph.repeat(30)}</article>`,
  });
  const tab = await suite.visit('about:blank');
  await tab.page.goto(`about:reader?url=${encodeURIComponent(address)}`, { waitUntil: [] });
  await until('the article in reader mode', () =>
    tab.page.evaluate(
      () => document.querySelector('.moz-reader-content')?.textContent?.includes('Kallas') ?? false,
    ),
  );
  expect(await tab.ask('page', {})).toBeNull();
  const refused = await suite.driver.extension(async (chrome, tabId) => {
    try {
      await chrome.scripting.executeScript({ target: { tabId }, files: ['/names.js'] });
      return '';
    } catch (error) {
      return String(error);
    }
  }, tab.id);
  expect(refused).toMatch(/permission/);
});
