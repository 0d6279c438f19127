import { expect, it } from 'vitest';
import { expectStill } from '../card-story';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard, people } from './reader';

const suite = usePageFiles();

const SEEN = ['Kaja Kallas', 'Alexander Lukashenko', 'Vladimir Putin', 'Kaja Kallas'];

it('marks nothing that does not show, nor where one writes, and marks it when it does', async () => {
  const tab = await suite.openFile('hidden.html');
  await expectMarked(tab, SEEN);
  await tab.page.$eval('#closed', (details) => details.setAttribute('open', ''));
  await expectMarked(tab, [...SEEN, 'Marta Kos']);
  await expectCard(tab, 'Marta Kos');
  await tab.page.$eval('#closed', (details) => details.removeAttribute('open'));
  await expectMarked(tab, SEEN);
  await tab.page.$eval('#found', (element) => element.removeAttribute('hidden'));
  await expectMarked(tab, [...SEEN, 'Vladimir Putin']);
  await tab.page.$eval('#skipped', (element) => element.removeAttribute('style'));
  await expectMarked(tab, [...SEEN, 'Vladimir Putin', 'Sviatlana Tsikhanouskaya']);
  await tab.page.$eval('#editor', (editor) => editor.setAttribute('contenteditable', 'false'));
  await expectMarked(tab, [...SEEN, 'Vladimir Putin', 'Sviatlana Tsikhanouskaya', 'Marta Kos', 'Marta Kos']);
  expect(await people(tab)).toContain('Marta Kos');
});

it('goes to a name that the browser has not laid out yet', async () => {
  const tab = await suite.openFile('hidden.html');
  await expectMarked(tab, SEEN);
  expect(await people(tab)).toEqual([
    'Kaja Kallas',
    'Alexander Lukashenko',
    'Vladimir Putin',
    'Sviatlana Tsikhanouskaya',
  ]);
  expect(await tab.ask('goTo', { entity: 'sviatlana-tsikhanouskaya', nth: 0 })).toBe(true);
  await expect.poll(() => tab.cardText()).toContain('exile');
  await expectMarked(tab, ['Sviatlana Tsikhanouskaya', 'Sviatlana Tsikhanouskaya']);
});

it('opens no card for text that cannot be reached, and one for text that takes no pointer', async () => {
  const tab = await suite.openFile('hidden.html');
  await expectMarked(tab, SEEN);
  await tab.hover('Vladimir Putin', 1);
  await expectStill(tab, 0);
});
