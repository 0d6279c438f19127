import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { pressIn } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

async function tap(tab: Tab, text: string): Promise<void> {
  const { x, y } = await tab.pointOf(text);
  await tab.page.touchscreen.tap(x, y);
}

it('opens as a sheet at the bottom by a tap, with a real close button; a link stays a link: WCAG 2.5.5 target size', async () => {
  const tab = await suite.open(`<p>Marta Kos stays.</p><p><a href="#linked">Kaja Kallas</a> too.</p>`);
  await expect.poll(() => tab.marks()).toHaveLength(2);
  await tap(tab, 'Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
  const sheet = await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const close = root!.querySelector('.close')!.getBoundingClientRect();
    return {
      below: innerHeight - root!.host.getBoundingClientRect().bottom,
      close: [close.width, close.height],
    };
  });
  expect(sheet).toEqual({ below: 0, close: [44, 44] });
  await pressIn(tab, 'Close');
  await expect.poll(() => tab.cards()).toEqual([]);
  await tap(tab, 'Kaja Kallas');
  await expect.poll(() => new URL(tab.page.url()).hash).toBe('#linked');
  expect(await tab.cards()).toEqual([]);
});

it('covers no words of a sheet with the ground of a button that was pressed', async () => {
  const tab = await suite.open('<p>Kaja Kallas stays.</p>');
  await tab.page.setViewport({ width: 360, height: 740 });
  await expect.poll(() => tab.marks()).toHaveLength(1);
  await tap(tab, 'Kaja Kallas');
  await expect.poll(() => tab.cardText()).toContain('EU High Representative');
  await pressIn(tab, 'Keep open');
  const ground = () =>
    tab.driver.cards(tab.page.mainFrame(), ([root]) => {
      const pin = root!.querySelector('.pin:hover');
      return pin && [pin.ariaPressed, getComputedStyle(pin).backgroundColor];
    });
  await expect.poll(ground).toEqual(['true', 'rgba(0, 0, 0, 0)']);
});

it('closes a sheet by a tap beside it', async () => {
  const tab = await suite.open(`<p>Marta Kos stays.</p><p>Nothing here.</p>`);
  await expect.poll(() => tab.marks()).toHaveLength(1);
  await tap(tab, 'Marta Kos');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  await tap(tab, 'Nothing here');
  await expect.poll(() => tab.cards()).toEqual([]);
});

it.each([
  ['lying', { width: 640, height: 300 }],
  ['enlarged to 200%', { width: 200, height: 350 }],
])('scrolls all of a sheet where head and foot would leave its text no room: a phone %s', async (_, view) => {
  const tab = await suite.open('<p>Marta Kos stays.</p>');
  await tab.page.setViewport(view);
  await tap(tab, 'Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
  const cutOff = await tab.driver.cards(tab.page.mainFrame(), ([root]) =>
    ['.card', '.scroll'].map((part) => {
      const { scrollHeight, clientHeight } = root!.querySelector(part)!;
      return scrollHeight > clientHeight;
    }),
  );
  expect(cutOff).toEqual([true, false]);
});
