import { expect, it } from 'vitest';
import { useBrowser } from './suite';

const suite = useBrowser();

it('marks and explains names in a frame', async () => {
  const inner = suite.server.put('/inner', {
    body: '<!doctype html><html lang="en"><p>Marta Kos stays.</p>',
  });
  const tab = await suite.open(`<p>Around it.</p><iframe src="${inner}" width="700" height="700"></iframe>`);
  const frame = tab.page.frames().find((one) => one.url() === inner)!;
  await expect.poll(() => tab.marks(frame)).toHaveLength(1);
  await tab.hover('Marta Kos', 0, frame);
  await expect.poll(() => tab.cardText(frame)).toContain('Enlargement');
  expect(await tab.cards()).toEqual([]);
});

it('leaves no trace when the page goes, and takes up again when it comes back', async () => {
  const tab = await suite.open('<p>Marta Kos stays.</p>');
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cards()).toHaveLength(1);
  await tab.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await tab.cards()).toEqual([]);
  expect(await tab.marks()).toEqual([]);
  await tab.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect.poll(() => tab.marks()).toHaveLength(1);
});
