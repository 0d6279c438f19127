import { expect, it } from 'vitest';
import { samplePack } from '../data/pack/sample';
import { bringIn } from './bring-in';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const ADDRESS = `https://harbour.example/${'0123456789'.repeat(8)}`;
/** As many paragraphs as a text can cite, each apart from the others. */
const CITES = Array.from({ length: 20 }, (_, at) => 1001 + 40 * at);

it('nothing in a card is cut off at its side, however long a word or a list of paragraphs is: WCAG 1.4.10', async () => {
  const tab = await suite.open('<p>Ada Quay opened the harbour.</p>');
  const options = await openOptions('packs');
  const pack = samplePack();
  const [ada, ...others] = pack.entities;
  const facts = [
    { text: 'She opened the harbour.', cites: CITES },
    { label: 'Lengthunabbreviated'.repeat(2), text: ADDRESS, cites: [1] },
    { label: 'Born', text: ADDRESS, date: '1961', cites: [1] },
  ];
  const article = { ...pack.article!, paragraphs: 2000 };
  const entities = [{ ...ada, facts }, ...others];
  await bringIn(options, 'harbour.json', { ...pack, article, disputes: [], entities });
  await expectMarked(tab, ['Ada Quay']);
  await tab.page.bringToFront();
  await tab.hover('Ada Quay');
  await expect.poll(() => tab.cardText()).toContain(ADDRESS);
  const outside = await suite.driver.cards(tab.page.mainFrame(), ([root]) => {
    const edge = root!.querySelector('.scroll')!.getBoundingClientRect().right;
    return [...root!.querySelectorAll<HTMLElement>('.scroll *')]
      .filter((element) => !element.closest('.heard') && element.getBoundingClientRect().right > edge)
      .map((element) => element.outerHTML);
  });
  expect(outside).toEqual([]);
});

it('a name of one long word stays in its place in the picture of ties, its end left out', async () => {
  const tab = await suite.open('<p>Ada Quay opened the harbour of Port Elm.</p>');
  const options = await openOptions('packs');
  const pack = samplePack();
  const entities = pack.entities.map((entity) => ({
    ...entity,
    name: `${entity.name[0]}${'elongated'.repeat(6)}`,
  }));
  await bringIn(options, 'harbour.json', { ...pack, entities });
  await expect.poll(() => options.text()).toContain('is installed and in use.');
  await expectMarked(tab, ['Ada Quay', 'Port Elm']);
  const { page } = await suite.openOwn(`popup.html?tab=${tab.id}`);
  await page.waitForSelector('#panel-page .go');
  await page.click('#tab-story');
  await page.waitForSelector('.ties-picture .node');
  const widths = await page.$$eval('.node .label', (labels) =>
    labels.map((label) => label.getBoundingClientRect().width),
  );
  expect(widths.length).toBeGreaterThan(1);
  expect(Math.max(...widths)).toBeLessThanOrEqual(98);
});

it('nothing in the sheet is cut off at its side: WCAG 1.4.10', async () => {
  const options = await openOptions('packs');
  const pack = samplePack();
  const [first] = pack.timeline!;
  const timeline = [{ ...first!, text: ADDRESS, cites: CITES }];
  const summary = [{ text: ADDRESS, cites: CITES }];
  const article = { ...pack.article!, paragraphs: 2000 };
  await bringIn(options, 'harbour.json', { ...pack, article, summary, timeline });
  await expect.poll(() => options.text()).toContain('is installed and in use.');
  const { page } = await suite.openOwn('sheet.html?story=harbour-story');
  await page.setViewport({ width: 360, height: 740 });
  await page.waitForSelector('.sheet');
  const outside = await page.$$eval('.sheet *', (all) =>
    all.filter((one) => one.getBoundingClientRect().right > innerWidth).map((one) => one.outerHTML),
  );
  expect(outside).toEqual([]);
});
