import { expect, it } from 'vitest';
import { en } from '../../data/interface/en';
import { KINDS } from '../../data/pack/values';
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

const PAGE = `<p>In Belarus, Alexander Lukashenko won the 2025 Belarusian presidential election.
  The European Union answered: the sanctions against the Belarusian regime remain.</p>`;

it('each kind of entity leaves and comes back in an open tab', async () => {
  const tab = await suite.open(PAGE);
  const kinds = async () => new Set((await tab.ask('page', {}))?.entities.map(({ kind }) => kind));
  await expect.poll(kinds).toEqual(new Set(KINDS));
  const options = await openOptions('kinds');
  for (const kind of KINDS) {
    await options.press(en[`set_${kind}_title`]);
    await expect.poll(kinds).toEqual(new Set(KINDS.filter((each) => each !== kind)));
    await options.press(en[`set_${kind}_title`]);
    await expect.poll(kinds).toEqual(new Set(KINDS));
  }
});

it('words of nationality are marked once they are asked for', async () => {
  const tab = await suite.open('<p>Belarus is large. A Belarusian town is not.</p>');
  await expectMarked(tab, ['Belarus']);
  const options = await openOptions('kinds');
  await options.press('Words of nationality');
  await expectMarked(tab, ['Belarus', 'Belarusian']);
  await options.press('Words of nationality');
  await expectMarked(tab, ['Belarus']);
});
