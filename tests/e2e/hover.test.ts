import { expect, it } from 'vitest';
import { useBrowser } from './suite';

const suite = useBrowser();

it('marks a name and opens its card where the pointer rests', async () => {
  const tab = await suite.open('<p>In Brussels, Kaja Kallas met the press.</p>');
  expect(await tab.marks()).toEqual([{ highlight: expect.any(String), text: 'Kaja Kallas' }]);
  expect(await tab.cards()).toEqual([]);
  await tab.hover('Kaja Kallas');
  await expect.poll(() => tab.cardText()).toContain('Kaja Kallas');
  await tab.leave();
  await expect.poll(() => tab.cards()).toEqual([]);
});
