import { expect, it } from 'vitest';
import { samplePack } from '../data/pack/sample';
import { bringIn } from './bring-in';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const PAGE = '<p>Ada Quay opened the harbour of Port Elm. Kaja Kallas was not there.</p>';
const BUNDLED = 'The Belarusian presidential election of January 2025';

it('a pack switched off takes its marks along, and brings them back', async () => {
  const tab = await suite.open(PAGE);
  await expectMarked(tab, ['Kaja Kallas']);
  const options = await openOptions('packs');
  await options.press(`Use ${BUNDLED}`);
  await expectMarked(tab, []);
  await options.press(`Use ${BUNDLED}`);
  await expectMarked(tab, ['Kaja Kallas']);
});

it('the names of a pack brought in are marked in an open tab, and its facts open', async () => {
  const tab = await suite.open(PAGE);
  const options = await openOptions('packs');
  await bringIn(options, 'harbour.json', samplePack());
  await expect.poll(() => options.text()).toContain('“The harbour story” is installed and in use.');
  await expectMarked(tab, ['Ada Quay', 'Kaja Kallas', 'Port Elm']);
  await tab.page.bringToFront();
  await tab.hover('Ada Quay');
  await expect.poll(() => tab.cardText()).toContain('She opened the harbour.');
  expect(await tab.cardText()).toContain('A harbour opens');
});

it('a pack that is removed goes from the page, and Undo restores it', async () => {
  const tab = await suite.open(PAGE);
  const options = await openOptions('packs');
  await bringIn(options, 'harbour.json', samplePack());
  await options.press('Remove The harbour story');
  await expectMarked(tab, ['Kaja Kallas']);
  await options.press('Undo: Put The harbour story back');
  await expectMarked(tab, ['Ada Quay', 'Kaja Kallas', 'Port Elm']);
  await options.press(`Remove ${BUNDLED}`);
  await expectMarked(tab, ['Ada Quay', 'Port Elm']);
  await options.press(`Restore: Put ${BUNDLED} back`);
  await expectMarked(tab, ['Ada Quay', 'Kaja Kallas', 'Port Elm']);
});

it('a broken pack is refused with the place and what was expected there, and nothing is lost', async () => {
  const tab = await suite.open(PAGE);
  const options = await openOptions('packs');
  await bringIn(options, 'harbour.json', samplePack());
  await expectMarked(tab, ['Ada Quay', 'Kaja Kallas', 'Port Elm']);
  const [first, ...others] = samplePack().entities;
  const broken = { ...samplePack(), entities: [{ ...first, kind: 'ship' }, ...others] };
  await bringIn(options, 'broken.json', broken);
  await expect.poll(() => options.text()).toContain('broken.json was not brought in.');
  expect(await options.text()).toMatch(/entities\[0\]\.kind\s+Expected.*person/);
  await bringIn(options, 'torn.json', '{ "format": 1, "id": "harbour-story", ');
  await expect.poll(() => options.text()).toContain('torn.json was not brought in.');
  await expectMarked(tab, ['Ada Quay', 'Kaja Kallas', 'Port Elm']);
  const fresh = await suite.open(PAGE);
  await expectMarked(fresh, ['Ada Quay', 'Kaja Kallas', 'Port Elm']);
});
