import { expect, it } from 'vitest';
import { LONG, type Look, lookTwice, TRIED } from '../browser/audit/walk';
import { OwnPage } from '../browser/own-page';
import { useBrowser } from './suite';

const suite = useBrowser();

it(`the welcome page, as it opens and with what was tried: ${TRIED}`, LONG, async () => {
  const tab = await suite.openOwn('welcome.html');
  await expect.poll(() => tab.marks()).not.toEqual([]);
  await lookTwice(suite.driver, new OwnPage(tab.page), async (look: Look) => {
    await look('without a card');
    await tab.hover('Kaja Kallas');
    await expect.poll(() => tab.cardText()).toContain('EU High Representative');
    await look('with a card');
    await tab.leave();
    await expect.poll(() => tab.cards()).toEqual([]);
  });
});

it.each([
  ['sheet.html?story=belarus-election-2025', 'Sources'],
  ['sheet.html', 'nothing here to print'],
])(`%s: ${TRIED}`, LONG, async (path, says) => {
  const own = new OwnPage((await suite.openOwn(path)).page);
  await lookTwice(suite.driver, own, async (look: Look) => {
    await expect.poll(() => own.text()).toContain(says);
    await look(path);
  });
});
