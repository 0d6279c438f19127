import { expect, it } from 'vitest';
import { pressIn } from './in-card';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const PAGE = '<p>In Quayton, Kaja Kallas met Marta Kos.</p>';
const BOTH = ['Kaja Kallas', 'Marta Kos'];

it('a site added rests at once, with an open card; removed, it wakes; undone, it rests again', async () => {
  const tab = await suite.open(PAGE);
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  const options = await openOptions('sites');
  await options.write('Site to keep quiet', '127.0.0.1');
  await options.press('Add');
  await expect.poll(() => tab.cards()).toEqual([]);
  await expectMarked(tab, []);
  await options.press('Remove 127.0.0.1');
  await expectMarked(tab, BOTH);
  await options.press('Undo: Keep 127.0.0.1 quiet');
  await expectMarked(tab, []);
});

it('a wildcard keeps all below it quiet, and nothing else', async () => {
  const other = await suite.open(PAGE);
  const tab = await suite.open(PAGE, { host: 'news.localhost' });
  await expectMarked(tab, BOTH);
  const options = await openOptions('sites');
  await options.write('Site to keep quiet', 'news.*.localhost');
  await options.press('Add');
  await expect.poll(() => options.text()).toContain('This is not a site.');
  await options.clear('Site to keep quiet');
  await options.write('Site to keep quiet', '*.LOCALHOST');
  await options.press('Add');
  await expectMarked(tab, []);
  await expectMarked(other, BOTH);
  await options.press('Remove *.localhost');
  await expectMarked(tab, BOTH);
});

it('a name muted on a card is listed, and marked again once it is unmuted', async () => {
  const tab = await suite.open(PAGE);
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  await pressIn(tab, 'Not this person');
  await pressIn(tab, 'Never anywhere');
  await expectMarked(tab, ['Marta Kos']);
  // The mark of an open card is painted on top of its own.
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
  const options = await openOptions('muted');
  await options.press('Unmute Kaja Kallas everywhere');
  await expectMarked(tab, BOTH);
  await options.press('Undo: Keep Kaja Kallas muted everywhere');
  await expectMarked(tab, ['Marta Kos']);
});
