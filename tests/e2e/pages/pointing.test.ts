import { expect, it } from 'vitest';
import type { Tab } from '../../browser/tab';
import { expectStill } from '../card-story';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard } from './reader';

const suite = usePageFiles();

it('opens cards in whatever text the reader sees, and presses nothing', async () => {
  const tab = await suite.openFile('pressed.html');
  await expect.poll(() => tab.marks()).toHaveLength(15);
  await expectCard(tab, 'Kaja Kallas');
  await expectCard(tab, 'Marta Kos');
  await expectCard(tab, 'Vladimir Putin');
  await expectCard(tab, 'Alexander Lukashenko');
  await expectCard(tab, 'Sviatlana Tsikhanouskaya');
  await expectCard(tab, 'Kaja Kallas', { nth: 1 });
  await expectCard(tab, 'Marta Kos', { nth: 1 });
  await expectCard(tab, 'Vladimir Putin', { nth: 1 });
  await expectCard(tab, 'Alexander Lukashenko', { nth: 1 });
  await expectCard(tab, 'Kaja Kallas', { nth: 2 });
  await expectCard(tab, 'Sviatlana Tsikhanouskaya', { nth: 1 });
  await expectCard(tab, 'Alexander Lukashenko', { nth: 2 });
  expect(await tab.page.evaluate('[pressed, touched]')).toEqual([0, 0]);
});

it('opens none for text that is out of reach, under something, or clear', async () => {
  const tab = await suite.openFile('pressed.html');
  await expect.poll(() => tab.marks()).toHaveLength(15);
  for (const [name, nth] of [
    ['Marta Kos', 2],
    ['Vladimir Putin', 2],
    ['Kaja Kallas', 3],
  ] as const) {
    await tab.hover(name, nth);
    await expectStill(tab, 0);
  }
  await tab.leave();
  await tab.page.$eval('#clear', (element) => element.setAttribute('style', ''));
  await expectCard(tab, 'Kaja Kallas', { nth: 3 });
});

it('opens none for text that is cut off, and one for what is left of its line', async () => {
  const tab = await suite.openFile('cut-off.html');
  await expect.poll(() => tab.marks()).toHaveLength(7);
  const folded = ['Vladimir Putin', 'Alexander Lukashenko', 'Sviatlana Tsikhanouskaya'];
  for (const [name, nth] of [...folded.map((name) => [name, 0] as const), ['Marta Kos', 1] as const]) {
    const { x, y } = await tab.pointOf(name, nth);
    await tab.page.mouse.move(x, y);
    await expectStill(tab, 0, name);
  }
  await expectCard(tab, 'Marta Kos');
  await expectCard(tab, 'Kaja Kallas');
  await expectCard(tab, 'Kaja Kallas', { nth: 1 });
});

const PIECES = [
  ...['Kaja Kallas', 'Marta(marta) Kos', 'Vla\u00ADdi\u00ADmir Pu\u00ADtin', 'AlexanderLukashenko'],
  ...['Sviatlana\u00A0\n    Tsikhanouskaya', 'Kaja Kallas', 'Marta Kos'],
];

it('reads names in many pieces, and marks of a long text what is near', async () => {
  const tab = await suite.openFile('letters.html');
  const pieces = async () =>
    (await tab.marks()).map(({ text }) => text).filter((text) => text !== 'Vladimir Putin');
  const plain = async () => (await tab.marks()).length - (await pieces()).length;
  await expect.poll(async () => (await pieces()).sort()).toEqual([...PIECES].sort());
  const putins = async () =>
    (await tab.ask('page', {}))?.entities.find(({ name }) => name === 'Vladimir Putin')?.count;
  await expect.poll(putins).toBe(191);
  await expect.poll(plain).toBeGreaterThan(0);
  expect(await plain()).toBeLessThan(30);
  await tab.page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(pieces).toEqual([]);
  await expect.poll(plain).toBeGreaterThan(0);
  await expectCard(tab, 'Vladimir Putin', { nth: 189 });
});

/** Where the open card is, and whether all of it is in view. */
async function placeOfCard(tab: Tab) {
  const box = await tab.driver.cards(tab.page.mainFrame(), ([root]) =>
    root!.host.getBoundingClientRect().toJSON(),
  );
  const { width, height } = await tab.page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  const inView = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
  return { ...box, inView } as DOMRect & { inView: boolean };
}

const TURNED = [
  ...['كايا كالاس', 'קאיה קאלאס', 'Marta Kos', 'ウラジーミル・プーチン'],
  ...['Alexander Lukashenko', 'Sviatlana Tsikhanouskaya'],
];

it('stands by lines that run from right to left, from above and from below', async () => {
  const tab = await suite.openFile('directions.html');
  await expectMarked(tab, TURNED);
  for (const spelled of TURNED) {
    const { x, y } = await tab.pointOf(spelled);
    await tab.page.mouse.move(x, y);
    await expect.poll(() => tab.cards()).toHaveLength(1);
    const { inView, left, right, top, bottom } = await placeOfCard(tab);
    expect(inView, spelled).toBe(true);
    expect(x >= left && x <= right && y >= top && y <= bottom, `over ${spelled}`).toBe(false);
    await tab.leave();
    await expect.poll(() => tab.cards()).toEqual([]);
  }
});

it('stands where it belongs on a page that is enlarged', async () => {
  const tab = await suite.openFile('pressed.html');
  await expect.poll(() => tab.marks()).toHaveLength(15);
  const zoom = (factor: number) =>
    suite.driver.extension((chrome, tab, factor) => chrome.tabs.setZoom(tab, factor), tab.id, factor);
  const before = await tab.page.evaluate(() => devicePixelRatio);
  await zoom(2);
  try {
    await expect.poll(() => tab.page.evaluate(() => devicePixelRatio)).toBe(2 * before);
    const { x, y } = await tab.pointOf('Kaja Kallas');
    await tab.page.mouse.move(x, y);
    await expect.poll(() => tab.cardText()).toContain('EU High Representative');
    const box = await placeOfCard(tab);
    expect(box.inView).toBe(true);
    expect(box.top).toBeGreaterThan(y);
  } finally {
    // It holds for the whole site.
    await zoom(1);
  }
});
