import { it } from 'vitest';
import { packs as words } from '../../components/words/options-lists';
import pack from '../../data/packs/belarus-election-2025.json' with { type: 'json' };
import { expectMarked } from './marked';
import { useOptions } from './options';
import { useBrowser } from './suite';

const suite = useBrowser();
const openOptions = useOptions(suite);

it('a pack that is switched off takes its names from an open tab, and gives them back', async () => {
  const tab = await suite.open('<p>In Brussels, Kaja Kallas met Marta Kos.</p>');
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  const options = await openOptions('packs');
  await options.press(words.on(pack.title));
  await expectMarked(tab, []);
  await options.press(words.on(pack.title));
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
});
