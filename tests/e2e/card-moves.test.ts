import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { control, pressIn } from './in-card';
import { useBrowser } from './suite';

const suite = useBrowser();

/** Where the card is, once it stays there for a frame. */
const box = (tab: Tab) =>
  tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    const { left, top, width, height } = root!.querySelector('.card')!.getBoundingClientRect();
    return { left, top, width, height };
  });

const poll = (tab: Tab) => expect.poll(() => box(tab));
const close = (value: number) => expect.closeTo(value, 0);

async function drag(tab: Tab, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
  const { mouse } = tab.page;
  await mouse.move(from.x, from.y, { steps: 4 });
  await mouse.down();
  await mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await mouse.up();
}

it('is dragged, resized and put into corners once pinned, by pointer, key and press: WCAG 2.5.7 dragging movements', async () => {
  const tab = await suite.open('<p>In Quayton, Marta Kos stays.</p>');
  await tab.page.setViewport({ width: 1000, height: 800 });
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Marta Kos');
  expect(await control(tab, /^Move/)).toBeNull();
  await pressIn(tab, 'Keep open');
  const first = await box(tab);
  await drag(tab, { x: first.left + 250, y: first.top + 20 }, { x: 60, y: 90 });
  await poll(tab).toEqual({ ...first, left: close(first.left + 60), top: close(first.top + 90) });
  // Over no edge.
  const moved = await box(tab);
  await drag(tab, { x: moved.left + 250, y: moved.top + 20 }, { x: 1 - moved.left - 250, y: 0 });
  await poll(tab).toMatchObject({ left: 8 });
  // Its corner, and no further than it can be read.
  const corner = (await control(tab, /^Resize/))!;
  await drag(tab, corner, { x: 80, y: 40 });
  await poll(tab).toMatchObject({ width: close(first.width + 80), height: close(first.height + 40) });
  // A press, for whoever cannot drag.
  await pressIn(tab, /^Move/);
  const width = await tab.page.evaluate(() => document.documentElement.clientWidth);
  await expect.poll(async () => (await box(tab)).left).toBeGreaterThan(width / 3);
  await pressIn(tab, /^Resize/);
  await poll(tab).toMatchObject({ width: close(first.width) });
  // The focus is on a handle: arrows.
  await tab.driver.cards(tab.page.mainFrame(), ([root]) => {
    root!.querySelector<HTMLElement>('.tool.move')!.focus();
  });
  const before = await box(tab);
  await tab.page.keyboard.press('ArrowLeft');
  await poll(tab).toMatchObject({ left: close(before.left - 16) });
  // Let go, it stands by its name again.
  await pressIn(tab, 'Keep open');
  await poll(tab).toEqual(first);
});

it('is whole in a window that gets smaller, and again as it was put once that is larger', async () => {
  const tab = await suite.open('<p>In Quayton, Marta Kos stays.</p>');
  await tab.page.setViewport({ width: 1000, height: 800 });
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Marta Kos');
  await pressIn(tab, 'Keep open');
  const first = await box(tab);
  await drag(tab, { x: first.left + 250, y: first.top + 20 }, { x: 300, y: 90 });
  const whole = async () => {
    const { left, top, width, height } = await box(tab);
    return left >= 8 && top >= 8 && left + width <= 252 && top + height <= 192;
  };
  const isBackFromSmall = async () => {
    const put = await box(tab);
    await tab.page.setViewport({ width: 260, height: 200 });
    await expect.poll(whole).toBe(true);
    await tab.page.setViewport({ width: 1000, height: 800 });
    await poll(tab).toEqual(put);
  };
  await isBackFromSmall();
  await drag(tab, (await control(tab, /^Resize/))!, { x: 80, y: 40 });
  await isBackFromSmall();
});

it('gets deeper and shorter by keys, and the next card opens as short', async () => {
  const tab = await suite.open('<p>Marta Kos stays.</p><p>Kaja Kallas goes.</p>');
  const text = expect.poll.bind(expect, () => tab.cardText());
  await tab.ask('goTo', { entity: 'marta-kos', nth: 0 });
  await text().toMatch(/story/i);
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.press('-');
  await text().not.toMatch(/story/i);
  await tab.page.keyboard.press('Escape');
  await tab.ask('goTo', { entity: 'kaja-kallas', nth: 0 });
  await text().toMatch(/Kaja Kallas[\s\S]*More/);
  expect(await tab.cardText()).not.toMatch(/story/i);
  await tab.page.keyboard.press('Enter');
  await tab.page.keyboard.press('+');
  await text().toMatch(/story/i);
});

it('says what is known of two names in one sentence, not of two, and draws where a place lies', async () => {
  const tab = await suite.open(
    '<p>In Quayton, Kaja Kallas waited for Sviatlana Tsikhanouskaya at noon.</p><p>Marta Kos left. Kaja Kallas stayed.</p><p>Ukraine is large.</p>',
  );
  await tab.hover('Sviatlana Tsikhanouskaya');
  await expect
    .poll(() => tab.cardText())
    .toMatch(/in this sentence\s+Was received by Kaja Kallas .*26 Jan 2025 · ¶8/i);
  // Said once.
  expect((await tab.cardText()).split('Was received by')).toHaveLength(2);
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Marta Kos');
  expect(await tab.cardText()).not.toMatch(/in this sentence/i);
  const maps = () =>
    tab.driver.cards(tab.page.mainFrame(), (roots) =>
      roots.map((root) => root.querySelector('.locator')?.getBoundingClientRect().height ?? 0),
    );
  expect(await maps()).toEqual([0]);
  // Where a place lies.
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  await tab.hover('Ukraine');
  await expect.poll(() => maps().then(([height]) => height)).toBeGreaterThan(80);
});
