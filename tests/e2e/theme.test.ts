import { expect, it } from 'vitest';
import { setSystem } from '../browser/system';
import { pressIn } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

const [LIGHT, DARK] = ['rgb(255, 253, 249)', 'rgb(33, 31, 28)'];

it('a card is dark where the page or, if so set, the system is, and changes with either while it is open', async () => {
  const tab = await suite.open('<style>:root { color-scheme: light dark }</style><p>Marta Kos stays.</p>');
  const card = () =>
    tab.driver.cards(
      tab.page.mainFrame(),
      ([root]) => getComputedStyle(root!.querySelector('.card')!).backgroundColor,
    );
  const marks = async () => new Set((await tab.marks()).map(({ highlight }) => highlight));
  await setSystem(tab.driver, tab.page, { scheme: 'light' });
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
  await pressIn(tab, 'Keep open');
  await tab.hover('Marta Kos');
  expect(await card()).toBe(LIGHT);
  await setSystem(tab.driver, tab.page, { scheme: 'dark' });
  await expect.poll(card).toBe(DARK);
  await expect.poll(marks).toEqual(new Set(['sidelight-tint-lamp-dark', 'sidelight-hover-lamp-dark']));
  // A page of one colour, whatever the system is in.
  await tab.page.evaluate(() => document.documentElement.setAttribute('style', 'color-scheme: light'));
  await expect.poll(card).toBe(LIGHT);
  await suite.driver.extension((chrome) =>
    chrome.storage.local.set({ settings: { version: 1, changed: { theme: 'system' } } }),
  );
  await expect.poll(card).toBe(DARK);
});

it.each(['popup.html', 'options.html', 'welcome.html', 'sheet.html'])(
  '%s is dark where the system is',
  async (path) => {
    const { page } = await suite.openOwn(path);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await setSystem(suite.driver, page, { scheme: 'light' });
    await expect.poll(ground).toBe(LIGHT);
    await setSystem(suite.driver, page, { scheme: 'dark' });
    await expect.poll(ground).toBe(DARK);
  },
);
