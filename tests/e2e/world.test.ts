import { expect, it } from 'vitest';
import type { Tab } from '../browser/tab';
import { pressIn } from './in-card';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

/* A page holds no names: it has them from the background, as it meets their first words. */

const suite = useBrowser();
const openOptions = useOptions(suite);

const WORLD = 'Countries, leaders, capitals and organisations';

function add(tab: Tab, html: string): Promise<void> {
  return tab.page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), html);
}

it('the names of the world are marked as installed, those of a story too', async () => {
  const tab = await suite.open('<p>Norway and Iceland joined the talks in Reykjavik, said Kaja Kallas.</p>');
  await expectMarked(tab, ['Iceland', 'Kaja Kallas', 'Norway', 'Reykjavik']);
  await tab.hover('Reykjavik');
  await expect.poll(() => tab.cardText()).toContain('Capital of Iceland');
});

it('names that come later are marked when they come', async () => {
  const tab = await suite.open('<p>Nobody is here yet.</p>');
  await expectMarked(tab, []);
  await add(tab, '<p>Norway came first.</p>');
  await expectMarked(tab, ['Norway']);
  await add(tab, '<p>Then Iceland, and Norway again.</p>');
  await expectMarked(tab, ['Iceland', 'Norway', 'Norway']);
});

it('a frame in a page has its own', async () => {
  const tab = await suite.open('<iframe srcdoc="<p>Norway</p><p>New here.</p>"></iframe><p>Iceland</p>');
  await expectMarked(tab, ['Iceland']);
  await expectMarked(tab, ['Norway'], tab.page.frames()[1]);
});

it('the names in a card open their cards', async () => {
  const tab = await suite.open('<p>Kaja Kallas spoke.</p>');
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cardText()).toContain('The election was a sham');
  await pressIn(tab, 'Tsikhanouskaya');
  await expect.poll(() => tab.cardText()).toContain('Sviatlana Tsikhanouskaya');
});

it('the reference pack switched off takes its marks along, and brings them back', async () => {
  const tab = await suite.open('<p>Kaja Kallas went to Norway.</p>');
  await expectMarked(tab, ['Kaja Kallas', 'Norway']);
  const options = await openOptions('packs');
  await options.press(`Use ${WORLD}`);
  await expectMarked(tab, ['Kaja Kallas']);
  await options.press(`Use ${WORLD}`);
  await expectMarked(tab, ['Kaja Kallas', 'Norway']);
});
