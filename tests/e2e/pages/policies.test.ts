import { expect, it } from 'vitest';
import { expectMarked } from '../marked';
import { usePageFiles } from './page-files';
import { expectCard } from './reader';

const suite = usePageFiles();

it('works where a policy allows nothing, not even an origin of its own', async () => {
  const policy = "default-src 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'";
  const tab = await suite.openFile('strict.html', { headers: { 'content-security-policy': policy } });
  await expectMarked(tab, ['Kaja Kallas', 'Marta Kos']);
  await expectCard(tab, 'Kaja Kallas');
  await expectCard(tab, 'Marta Kos');
});

it('opens cards where a page meddles with what browsers offer, and wipes marks away', async () => {
  const tab = await suite.openFile('meddling.html');
  await expectMarked(tab, ['Kaja Kallas']);
  // Asked at once: before the next paint they may be back.
  expect(await tab.page.evaluate('wipe(), CSS.highlights.size')).toBe(0);
  await expectCard(tab, 'Kaja Kallas');
});
