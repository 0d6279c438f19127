import { expect, it } from 'vitest';
import { OwnPage } from '../browser/own-page';
import { type Area, coloursIn } from '../browser/pixels';
import { setSystem } from '../browser/system';
import { textBox } from '../browser/text-box';
import { useBrowser } from './suite';

const suite = useBrowser();

it('in forced colours a mark is seen, a card has an edge, and so has what has the focus: WCAG 1.4.11, 2.4.7', async () => {
  const tab = await suite.open('<p>Marta Kos stays.</p><p>Nobody else came.</p>');
  const { page } = tab;
  await setSystem(suite.driver, page, { forcedColours: true });
  await expect
    .poll(async () => (await tab.marks()).map(({ highlight }) => highlight))
    .toEqual(['sidelight-tint-forced']);

  /** The colour behind a text. */
  const behind = async (text: string) => {
    const box = await page.evaluate(textBox, text, 0);
    return (await coloursIn(page, box!))[0];
  };
  const plain = await behind('Nobody else came');
  await expect.poll(() => behind('Marta Kos')).not.toBe(plain);

  await page.bringToFront();
  await tab.ask('step', { by: 1 });
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
  const boxOf = (selector: string): Promise<Area> =>
    tab.driver.cards(
      page.mainFrame(),
      ([root], selector) => {
        const { x, y, width, height } = root!.querySelector(selector)!.getBoundingClientRect();
        return { x, y, width, height };
      },
      selector,
    );
  const card = await boxOf('.card');
  const middle = { y: card.y + card.height / 2, height: 1 };
  const [edge] = await coloursIn(page, { ...middle, x: card.x, width: 1 });
  const [ground] = await coloursIn(page, { ...middle, x: card.x + 3, width: 6 });
  expect(edge).not.toBe(ground);

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const pin = await boxOf('.tool.pin');
  const above = { x: pin.x + 8, y: pin.y - 3, width: 8, height: 2 };
  await expect.poll(async () => (await coloursIn(page, above))[0]).not.toBe(ground);
});

it('in forced colours what is pressed in the run of a line is told from text', async () => {
  const tab = await suite.open('<p>Marta Kos stays.</p>');
  await setSystem(suite.driver, tab.page, { forcedColours: true });
  await tab.page.bringToFront();
  await tab.ask('step', { by: 1 });
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
  expect(
    await tab.driver.cards(tab.page.mainFrame(), ([root]) =>
      [...root!.querySelectorAll('.actions button')].map(
        (button) => getComputedStyle(button).textDecorationLine,
      ),
    ),
  ).toEqual(['underline', 'underline', 'underline']);

  const { page } = await OwnPage.open(suite.driver, 'options.html#muted');
  await setSystem(suite.driver, page, { forcedColours: true });
  await page.waitForSelector('.link');
  expect(await page.$eval('.link', (button) => getComputedStyle(button).textDecorationLine)).toBe(
    'underline',
  );
});
