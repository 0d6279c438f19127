import { it } from 'vitest';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard } from './reader';

const suite = usePageFiles();

it('reads documents that are written later, and opens cards in them', async () => {
  const tab = await suite.openFile('written-anew.html');
  await expectMarked(tab, ['Kaja Kallas']);
  await tab.page.evaluate("writeFrame('Marta Kos')");
  const [, frame] = tab.page.frames();
  await expectMarked(tab, ['Marta Kos'], frame);
  await expectCard(tab, 'Marta Kos', { frame });
  await tab.page.evaluate("writeFrame('Vladimir Putin')");
  await expectMarked(tab, ['Vladimir Putin'], frame);
  await expectCard(tab, 'Vladimir Putin', { frame });
  await tab.page.evaluate("writeAnew('Marta Kos')");
  await expectMarked(tab, ['Marta Kos']);
  await expectCard(tab, 'Marta Kos');
});
