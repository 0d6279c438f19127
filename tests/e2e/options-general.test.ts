import { describe, expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const PAGE = `
  <h2>Vik</h2><p>Marta Kos and Kaja Kallas came. Marta Kos spoke.</p>
  <h2>Quayton</h2><p>Marta Kos left.</p>`;
const EVERY = ['Kaja Kallas', 'Marta Kos', 'Marta Kos', 'Marta Kos'];

const cards = (tab: Tab) => expect.poll(() => tab.cards());
const highlights = (tab: Tab) =>
  expect.poll(async () => [...new Set((await tab.marks()).map(({ highlight }) => highlight))]);

describe('each control acts in an open tab at once', () => {
  it('on and off: marks and an open card go, and come back without loading again', async () => {
    const tab = await suite.open(PAGE);
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    const options = await openOptions('general');
    await options.press('Show context cards');
    await cards(tab).toEqual([]);
    await expectMarked(tab, []);
    // Pages that are opened meanwhile carry no more than the first file.
    const further = () =>
      suite.driver.extension(async (chrome) => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(further).toBe(0);
    await options.press('Show context cards');
    await expect.poll(further).toBe(2);
    await expectMarked(tab, EVERY);
    await tab.leave();
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
  });

  it('the wait before a card opens', async () => {
    const tab = await suite.open(PAGE);
    const options = await openOptions('general');
    await options.choose('Wait before a card opens', 'At once');
    await expect.poll(() => openedAfter(tab)).toBeLessThan(250);
    await options.choose('Wait before a card opens', '1200 ms');
    await expect.poll(() => openedAfter(tab)).toBeGreaterThan(1200);
  });

  it('how names are marked', async () => {
    const tab = await suite.open(PAGE);
    const options = await openOptions('general');
    const density = (words: string) => options.choose('How names are marked', words);
    await expectMarked(tab, EVERY);
    await density('The first in each section');
    await expectMarked(tab, ['Kaja Kallas', 'Marta Kos', 'Marta Kos']);
    await density('The first on the page');
    await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
    await density('None until you point at one');
    await expectMarked(tab, []);
    await tab.hover('Kaja Kallas');
    await expectMarked(tab, ['Kaja Kallas']);
    await cards(tab).toHaveLength(1);
    // The mark of an open card is painted on top of its own.
    await tab.leave();
    await cards(tab).toEqual([]);
    await density('Every mention');
    await expectMarked(tab, EVERY);
  });

  it('mark style and colour', async () => {
    const tab = await suite.open(PAGE);
    const options = await openOptions('general');
    await highlights(tab).toEqual(['sidelight-tint-lamp-light']);
    await options.choose('Mark style', 'Dotted underline');
    await highlights(tab).toEqual(['sidelight-dotted-lamp-light']);
    await options.choose('Mark style', 'Underline');
    await highlights(tab).toEqual(['sidelight-underline-lamp-light']);
    for (const [words, colour] of [
      ['Blue', 'blue'],
      ['Green', 'green'],
      ['Grey', 'grey'],
    ] as const) {
      await options.choose('Mark colour', words);
      await highlights(tab).toEqual([`sidelight-underline-${colour}-light`]);
    }
  });

  it('names read this week are marked fainter in every tab, and no more once they are forgotten', async () => {
    const tab = await suite.open('<p>Marta Kos and Kaja Kallas came.</p>');
    const other = await suite.open('<p>Kaja Kallas spoke to Marta Kos.</p>');
    const fainter = (one: Tab) =>
      expect.poll(async () =>
        (await one.marks()).filter(({ highlight }) => highlight.endsWith('-read')).map(({ text }) => text),
      );
    const options = await openOptions('dim-read');
    await options.press('Dim names read this week');
    await tab.page.bringToFront();
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    await fainter(tab).toEqual(['Kaja Kallas']);
    await other.page.bringToFront();
    await fainter(other).toEqual(['Kaja Kallas']);
    await options.page.bringToFront();
    await options.press('Privacy');
    await expect.poll(() => options.text()).toContain('1 name read this week.');
    await options.press('Forget them');
    await other.page.bringToFront();
    await fainter(other).toEqual([]);
    await tab.page.bringToFront();
    await fainter(tab).toEqual([]);
    await options.page.bringToFront();
    await expect.poll(() => options.text()).toContain('Forgotten.');
    await options.press('General');
    await options.press('Dim names read this week');
    const kept = await suite.driver.extension((chrome) => chrome.storage.local.get('recent'));
    expect(kept).toEqual({});
  });

  it('theme and size, of a card that is open and of the page itself', async () => {
    const tab = await suite.open(PAGE);
    await tab.hover('Kaja Kallas');
    await cards(tab).toHaveLength(1);
    const options = await openOptions('general');
    const look = () =>
      tab.driver.cards(tab.page.mainFrame(), ([root]) => {
        const card = root?.querySelector('.card');
        return (
          card && { width: card.getBoundingClientRect().width, paper: getComputedStyle(card).backgroundColor }
        );
      });
    const light = 'rgb(255, 253, 249)';
    const dark = 'rgb(33, 31, 28)';
    await expect.poll(look).toEqual({ width: 348, paper: light });
    await options.choose('Theme', 'Dark');
    await expect.poll(look).toEqual({ width: 348, paper: dark });
    await expect
      .poll(() => options.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
      .toBe('dark');
    await options.choose('Card size', 'Large');
    await expect.poll(look).toEqual({ width: 420, paper: dark });
    await options.choose('Theme', 'Light');
    await options.choose('Card size', 'Small');
    await expect.poll(async () => (await look())?.paper).toBe(light);
    await expect.poll(async () => (await look())?.width).toBeLessThan(348);
  });
});

/** Milliseconds from the pointer's coming to rest on a name to its card. */
async function openedAfter(tab: Tab): Promise<number> {
  await tab.leave();
  await cards(tab).toEqual([]);
  // Cards that follow one another within 300 ms open at once.
  await new Promise((later) => setTimeout(later, 350));
  await tab.page.evaluate(() => {
    const seen = window as unknown as { opened: Promise<number> };
    seen.opened = new Promise((resolve) => {
      let moved = 0;
      addEventListener('pointermove', () => {
        moved = performance.now();
      });
      new MutationObserver((records, observer) => {
        if (records.some(({ addedNodes }) => addedNodes.length > 0)) {
          observer.disconnect();
          resolve(performance.now() - moved);
        }
      }).observe(document.documentElement, { childList: true });
    });
  });
  await tab.hover('Kaja Kallas');
  return tab.page.evaluate(() => (window as unknown as { opened: Promise<number> }).opened);
}

it('shows how it looks beside the settings where there is room, and in sight of the last of them', async () => {
  const { page } = await openOptions('general');
  const where = () =>
    page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
      const last = document.getElementById('card-size')!;
      last.scrollIntoView({ block: 'end', behavior: 'instant' });
      const { left, right, top, bottom } = box('#preview .sample');
      return {
        isBeside: left > last.getBoundingClientRect().right,
        isInSight: top >= 0 && bottom <= innerHeight && right <= document.documentElement.clientWidth,
      };
    });
  await page.setViewport({ width: 1280, height: 600 });
  await expect.poll(where).toEqual({ isBeside: true, isInSight: true });
  await page.setViewport({ width: 900, height: 600 });
  await expect.poll(where).toMatchObject({ isBeside: false });
});
