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
  const popup = await OwnPage.open(suite.driver, `popup.html?tab=${tab.id}`);
  await expect.poll(() => popup.text()).toMatch(/On this page · 1\d/);
  expect(await popup.text()).toContain('Sviatlana Tsikhanouskaya');
  await popup.page.close();
});
