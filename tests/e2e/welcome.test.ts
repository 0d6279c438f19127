import { expect, it } from 'vitest';
import { OwnPage } from '../browser/own-page';
import { useBrowser } from './suite';

const suite = useBrowser();

it('the names of the welcome page are marked, explained and listed', async () => {
  const tab = await suite.openOwn('welcome.html');
  await expect
    .poll(async () => (await tab.marks()).map(({ text }) => text))
    .toEqual(expect.arrayContaining(['Alexander Lukashenko', 'Belarus', 'European Union']));
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cardText()).toContain('EU High Representative');
  const ticked = () =>
    tab.page.evaluate(() =>
      [...document.querySelectorAll('.steps [data-done]')].map((step) => step.textContent.trim()),
    );
  await expect.poll(ticked).toEqual([expect.stringContaining('Rest the pointer'), 'Tried: Persons']);
  const popup = await OwnPage.open(suite.driver, `popup.html?tab=${tab.id}`);
  await expect.poll(() => popup.text()).toMatch(/On this page · [12]\d/);
  expect(await popup.text()).toContain('Sviatlana Tsikhanouskaya');
  await expect.poll(ticked).toContainEqual(expect.stringContaining('in the toolbar'));
  await popup.page.close();
  await tab.page.bringToFront();
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  await tab.hover('Congo');
  await expect.poll(() => tab.cardText()).toContain('More than one fits');
  await expect.poll(ticked).toContainEqual(expect.stringContaining('Congo'));
});
