import { expect, it } from 'vitest';
import { inventNames, packsOf } from '../bench/names';
import { bringIn } from './bring-in';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const NAMES = inventNames(100_000);
/** The first of an entity's names is its own, and whole. */
const [FIRST, LATER] = [NAMES[0]!, NAMES[19_000]!];

it('a large pack is brought in with its progress shown, and one that is stopped half-way changes nothing', async () => {
  const tab = await suite.open(`<p>${FIRST} came, and ${LATER}, and ${NAMES[50_000]}.</p>`);
  const options = await openOptions('packs');
  const [pack] = packsOf(NAMES.slice(0, 20_000));
  const progress = options.page.waitForSelector('progress');
  await bringIn(options, 'large.json', { ...pack, title: 'Twenty thousand names' });
  await progress;
  await expect
    .poll(() => options.text(), { timeout: 60_000 })
    .toContain('“Twenty thousand names” is installed and in use.');
  const heard = () => options.page.$$eval('.heard[role=status]', ([line]) => line!.textContent);
  await expect.poll(heard).toBe('“Twenty thousand names” is installed and in use.');
  await expect.poll(() => options.text()).toMatch(/2,000 entities, 20,000 spellings[\s\S]*On disk\s+\d/);
  // Firefox slows the timers of what is behind.
  await tab.page.bringToFront();
  await expectMarked(tab, [FIRST, LATER]);
  await options.page.bringToFront();

  // An update of the same pack, five times as large.
  const [update] = packsOf(NAMES);
  await bringIn(options, 'larger.json', { ...update, title: 'A hundred thousand names' });
  await options.press('Stop bringing in larger.json');
  await expect.poll(() => options.text()).toContain('larger.json was stopped. Nothing was changed.');
  await expect.poll(heard).toBe('larger.json was stopped. Nothing was changed.');
  expect(await options.text()).toContain('Twenty thousand names');
  expect(await options.page.evaluate(countPacks)).toBe(1);
  await expectMarked(await suite.open(`<p>${FIRST} and ${NAMES[50_000]}</p>`), [FIRST]);
}, 120_000);

/** Runs in the page: how many packs the database holds rows of. */
async function countPacks(): Promise<number> {
  const opening = indexedDB.open('sidelight');
  await new Promise((done) => {
    opening.onsuccess = done;
  });
  const request = opening.result.transaction('packs').objectStore('packs').getAllKeys();
  const keys = await new Promise<IDBValidKey[]>((done) => {
    request.onsuccess = () => done(request.result);
  });
  opening.result.close();
  return new Set(keys.map((key) => (key as string[])[0])).size;
}
