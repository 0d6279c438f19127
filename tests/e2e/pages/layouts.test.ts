import { expect, it } from 'vitest';
import type { Tab } from '../../browser/tab';
import { usePageFiles } from './page-files';

const suite = usePageFiles();

const RIGHT = { bare: [], wrong: [] };

/** Waits until every name in the viewport is marked, and none that is far away. */
const expectRight = (tab: Tab, where: string) =>
  expect.poll(() => tab.page.evaluate('mistakes()'), { message: where }).toEqual(RIGHT);

/** Looks at the beginning, the middle and the end of a part of the page. */
async function expectRightIn(tab: Tab, part: string) {
  for (const share of [0, 0.5, 1]) {
    await tab.page.$eval(
      part,
      (element, share) => {
        const { top, height } = element.getBoundingClientRect();
        scrollBy({ top: top + share * height - innerHeight / 2, behavior: 'instant' });
      },
      share,
    );
    await expectRight(tab, `${part} at ${share}`);
  }
}

it('marks what is near and nothing else, however text is laid out', async () => {
  const tab = await suite.openFile('layouts.html');
  await tab.read();
  await expectRight(tab, 'the beginning');
  const parts = [
    'columns',
    'grid',
    'pages',
    'wrapped',
    'cut',
    'reversed',
    'table',
    'rows',
    'boxes',
    'floats',
  ];
  for (const part of [...parts, 'skipped', 'host']) await expectRightIn(tab, `#${part}`);
  await expectRightIn(tab, '#outer');
  for (const [box, top] of [
    ['outer', 800],
    ['inner', 1500],
    ['inner', 9000],
    ['outer', 9000],
  ] as const) {
    await tab.page.$eval(`#${box}`, (element, top) => element.scrollTo({ top, behavior: 'instant' }), top);
    await expectRight(tab, `#${box} scrolled to ${top}`);
  }
  await tab.page.evaluate("shadow.querySelector('div').scrollTo(0, 2000)");
  await expectRightIn(tab, '#host');
});

it('stays right when a page is sorted, grows, is laid out otherwise, or is zoomed', async () => {
  const tab = await suite.openFile('layouts.html');
  await tab.read();
  await expectRightIn(tab, '#rows');
  await tab.page.evaluate(
    "find('#rows tbody').append(...[...find('#rows').rows].sort((a, b) => a.textContent.localeCompare(b.textContent)))",
  );
  await expectRightIn(tab, '#rows');
  await tab.page.evaluate("find('#list').prepend(find('#table')); fill(find('#list'), 30)");
  await expectRightIn(tab, '#list');
  await tab.page.$eval('main', (main) => main.classList.add('tiles'));
  await expectRightIn(tab, '#list');
  await tab.page.$eval('main', (main) => main.style.setProperty('font-size', '24px'));
  await expectRightIn(tab, '#columns');
  const zoom = (factor: number) =>
    tab.driver.extension((chrome, tab, factor) => chrome.tabs.setZoom(tab, factor), tab.id, factor);
  try {
    await zoom(0.5);
    await expectRightIn(tab, '#columns');
  } finally {
    await zoom(1);
  }
  await expectRightIn(tab, '#grid');
});

it('marks what comes near where nothing is scrolled and the page keeps its size', async () => {
  const tab = await suite.openFile('own-scroller.html');
  await tab.read();
  const expectMarked = (...names: string[]) =>
    expect.poll(async () => (await tab.marks()).map(({ text }) => text).sort()).toEqual(names.sort());
  await expectMarked('Marta Kos');
  await tab.page.$eval('#hides', (part) => part.setAttribute('style', 'display: none'));
  await expectMarked('Marta Kos', 'Kaja Kallas');
  await tab.page.$eval('main', (main) => main.classList.add('faded'));
  await expectMarked('Marta Kos', 'Kaja Kallas', 'Vladimir Putin');
  await tab.page.click('#folds');
  await expectMarked('Marta Kos', 'Kaja Kallas', 'Vladimir Putin', 'Alexander Lukashenko');
});

it('paints no name bare while the page, or a box in it, is flung', async () => {
  const tab = await suite.openFile('layouts.html');
  await tab.read();
  await expectRight(tab, 'the beginning');
  for (const speed of [60, 500, -500])
    expect(await tab.page.evaluate(`fling(document.documentElement, ${speed})`), `${speed}`).toEqual([]);
  await expectRightIn(tab, '#inner');
  expect(await tab.page.evaluate("fling(find('#outer'), 100)")).toEqual([]);
  expect(await tab.page.evaluate("fling(find('#inner'), 300)")).toEqual([]);
  await tab.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expectRight(tab, 'the beginning again');
  expect(await tab.page.evaluate('fling(slide, 100)')).toEqual([]);
});

it('marks what comes near on a strip that a style sheet moves', async () => {
  const tab = await suite.open(`<style>@keyframes up { to { translate: 0 -4000px } }</style>
    <div style="height: 300px; overflow: hidden"><div style="animation: up 2s linear infinite">
    <p>Kaja Kallas is first.</p><p style="margin: 2000px 0">Marta Kos comes by.</p></div></div>`);
  const marked = async () => (await tab.marks()).map(({ text }) => text);
  await expect.poll(marked).toContain('Marta Kos');
  await expect.poll(marked).not.toContain('Marta Kos');
});
