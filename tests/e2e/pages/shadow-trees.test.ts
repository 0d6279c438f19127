import { expect, it } from 'vitest';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard, expectCardUnder, people } from './reader';

const suite = usePageFiles();

it('follows nodes from the document of a frame into that of the page', async () => {
  const tab = await suite.openFile('adopted.html');
  const [, frame] = tab.page.frames();
  await expectMarked(tab, ['Kaja Kallas']);
  await expectMarked(tab, ['Marta Kos', 'Vladimir Putin'], frame);
  await tab.page.evaluate('moveOut()');
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos', 'Vladimir Putin']);
  await expectMarked(tab, [], frame);
  await expectCard(tab, 'Marta Kos');
  await expectCard(tab, 'Vladimir Putin');
});

const spoken = [
  'Kaja Kallas',
  'Kaja Kallas',
  'Marta Kos',
  'Vladimir Putin',
  'Vladimir Putin',
  'Sviatlana Tsikhanouskaya',
];

it('reads open and closed trees in each other, and what their slots show', async () => {
  const tab = await suite.openFile('shadow-trees.html');
  await expectMarked(tab, spoken);
  await expectCard(tab, 'Kaja Kallas', { nth: 1 });
  // What stands in a closed tree can be pointed at by its place alone.
  for (const [host, person] of [
    ['#closed-early', 'Marta Kos'],
    ['#closed-late', 'Vladimir Putin'],
  ] as const) {
    const { x, y } = await tab.page.$eval(host, (element) => element.getBoundingClientRect().toJSON());
    await tab.page.mouse.move(x + 30, y + 10);
    await expectCardUnder(tab, person);
  }
});

it('follows a text from slot to slot', async () => {
  const tab = await suite.openFile('shadow-trees.html');
  await expectMarked(tab, spoken);
  const slotInto = (name: string) =>
    tab.page.$eval('#slotted', (element, name) => element.setAttribute('slot', name), name);
  await slotInto('aside');
  await expectMarked(tab, spoken.slice(0, -1));
  await slotInto('');
  await expectMarked(tab, spoken);
});

it('does not take what its own card says for the page', async () => {
  const tab = await suite.openFile('adopted.html');
  await expectMarked(tab, ['Kaja Kallas']);
  expect(await tab.ask('goTo', { entity: 'kaja-kallas', nth: 0 })).toBe(true);
  await expect.poll(() => tab.cardText()).toContain('Sviatlana Tsikhanouskaya');
  // When what was added after the card has been read, the card has been passed over.
  await tab.page.evaluate(() => document.body.append('Alexander Lukashenko'));
  await expectMarked(tab, ['Kaja Kallas', 'Kaja Kallas', 'Alexander Lukashenko']);
  expect(await people(tab)).toEqual(['Kaja Kallas', 'Alexander Lukashenko']);
});

it('reads a tree of bare text that is moved to where it shows', async () => {
  const tab = await suite.open('<main></main>');
  await tab.page.evaluate(() => {
    const [around, inner] = [document.createElement('div'), document.createElement('div')];
    inner.attachShadow({ mode: 'open' }).innerHTML = 'Marta Kos';
    // Without a slot for what stands in it.
    around.attachShadow({ mode: 'open' }).innerHTML = '<p>Marta Kos and Kaja Kallas</p>';
    around.append(inner);
    document.querySelector('main')!.append(around);
  });
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  await tab.page.$eval('main > div', (around) => around.replaceWith(...around.childNodes));
  await expectMarked(tab, ['Marta Kos']);
});
