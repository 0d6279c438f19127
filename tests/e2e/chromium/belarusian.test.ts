import { expect, it } from 'vitest';
import { OwnPage } from '../../browser/own-page';
import { cutOff, openPage, useOwnBrowser } from '../own-browser';

// Chromium cannot be set to Belarusian; pages in it can be asked for.
const own = useOwnBrowser({ languages: 'be,ru,en' });

it('speaks Belarusian to whoever reads it first, on cards and on our own pages', async () => {
  const tab = await openPage(own, true);
  await expect.poll(() => tab.cardText()).toMatch(/З іншага сюжэта/i);
  // The browser knows no Belarusian months: figures, and none of another language.
  expect(await tab.cardText()).toContain('Паводле стану на 27.01.2025');

  const popup = await OwnPage.open(own.driver, `popup.html?tab=${tab.id}`);
  await expect.poll(() => popup.text()).toContain('На гэтай старонцы · ');
  expect(await popup.page.evaluate(() => document.documentElement.lang)).toBe('be');
  // Words longer than they are in other languages, and an own line for the list all the same.
  expect(await cutOff(popup)).toBe(0);
  await popup.press('Сюжэт');
  await expect.poll(() => popup.text()).toMatch(/27\.01\.2025 · \d+ (імя|імёны|імён)/);
});
