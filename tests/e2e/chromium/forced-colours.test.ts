import { expect, it } from 'vitest';
import { dress } from '../../browser/pictures/dress';
import { expectMarked } from '../marked';
import { useBrowser } from '../suite';

const suite = useBrowser();

it('marks a name once in forced colours, where each mark is as loud as a selection', async () => {
  const tab = await suite.open('<p>Marta Kos and Kaja Kallas came.</p><p>Marta Kos spoke.</p>');
  await expectMarked(tab, ['Marta Kos', 'Kaja Kallas', 'Marta Kos']);
  await dress(tab.page, { scheme: 'light', forcedColours: true });
  await expectMarked(tab, ['Marta Kos', 'Kaja Kallas']);
  const names = new Set((await tab.marks()).map(({ highlight }) => highlight));
  expect([...names]).toEqual(['sidelight-tint-forced']);
});
