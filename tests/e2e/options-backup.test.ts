import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { downloaded, saveDownloadsIn } from '../browser/downloads';
import { samplePack } from '../data/pack/sample';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const PAGE = '<p>Ada Quay opened the harbour of Port Elm. Kaja Kallas and Marta Kos were not there.</p>';
const FRESH = ['Kaja Kallas', 'Marta Kos'];
const CHANGED = ['Ada Quay', 'Kaja Kallas', 'Marta Kos'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-backup-'));
  writeFileSync(join(folder, 'harbour.json'), JSON.stringify(samplePack()));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('everything is erased after one more question, and comes back from a backup', async () => {
  await saveDownloadsIn(suite.driver, folder);
  const tab = await suite.open(PAGE);
  const styles = async () => [...new Set((await tab.marks()).map(({ highlight }) => highlight))];
  const options = await openOptions('packs');
  await options.give('Choose a file', join(folder, 'harbour.json'));
  await options.press('Kinds');
  await options.press('Places');
  await options.press('General');
  await options.choose('Mark style', 'Underline');
  await expectMarked(tab, CHANGED);
  await expect.poll(styles).toEqual(['sidelight-underline-lamp-light']);
  await options.press('Backup');
  await options.press('Save a backup');
  const backup = await downloaded(folder, 'sidelight-backup.json');
  expect(backup).toMatchObject({ packs: [{ pack: { id: 'harbour-story' } }] });

  await options.press('Privacy');
  await options.press('Erase everything');
  await options.press('Keep it');
  await expectMarked(tab, CHANGED);
  await options.press('Erase everything');
  await options.press('Yes, erase it');
  await expect.poll(() => options.text()).toContain('Everything is erased.');
  await expectMarked(tab, FRESH);
  await expect.poll(styles).toEqual(['sidelight-tint-lamp-light']);
  await options.press('General');
  expect(
    await (await options.control('Mark style')).evaluate((list) => (list as HTMLSelectElement).value),
  ).toBe('tint');

  // Said for as long as it is so.
  await options.choose('Theme', 'Dark');
  await options.press('Privacy');
  expect(await options.text()).not.toContain('Everything is erased.');

  await options.press('Backup');
  await options.give('Choose a file', join(folder, 'sidelight-backup.json'));
  await expect.poll(() => options.text()).toContain('The backup is in use: all settings and 1 pack.');
  await expectMarked(tab, CHANGED);
  await expect.poll(styles).toEqual(['sidelight-underline-lamp-light']);
});

it('a backup that is not sound is refused, and nothing is changed', async () => {
  const tab = await suite.open(PAGE);
  const path = join(folder, 'other.json');
  writeFileSync(path, JSON.stringify({ made: 'elsewhere' }));
  const options = await openOptions('backup');
  await options.give('Choose a file', path);
  await expect.poll(() => options.text()).toContain('other.json was not brought in.');
  expect(await options.text()).toContain('Nothing was changed.');
  await expectMarked(tab, FRESH);
});
