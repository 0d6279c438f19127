import { expect, it } from 'vitest';
import { samplePack } from '../../data/pack/sample';
import { bringIn } from '../bring-in';
import { expectMarked } from '../marked';
import { useOptions } from '../options';
import { useBrowser } from '../suite';

/* Firefox gives a driver no way to stop the background. */

const suite = useBrowser();
const openOptions = useOptions(suite);

/** Stops the background, as the browser does after half a minute. */
async function stopBackground(): Promise<void> {
  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  await suite.driver.browser.waitForTarget(isWorker);
  // What a page tells late wakes it again: it is stopped until it stays so.
  await expect
    .poll(async () => {
      const target = suite.driver.browser.targets().find(isWorker);
      await (await target?.worker())?.close().catch(() => {});
      return target === undefined;
    })
    .toBe(true);
}

it('opens a card all the same after the browser has stopped the background', async () => {
  const tab = await suite.open('<p>Marta Kos came.</p>');
  await stopBackground();
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
});

it('opens the first card of a tab that was opened at the back, which has not loaded its views', async () => {
  const tab = await suite.open('<p>Nobody is named here.</p>');
  const front = await suite.driver.browser.newPage();
  await front.bringToFront();
  await tab.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Marta Kos came.</p>'));
  await expect.poll(() => tab.ask('page', {})).toMatchObject({ entities: [{ id: 'marta-kos' }] });
  await stopBackground();
  await tab.page.bringToFront();
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
  await front.close();
});

it('brings names to a page that meets them while the background is stopped', async () => {
  const tab = await suite.open('<p>Marta Kos came.</p>');
  await stopBackground();
  await tab.page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Norway followed.</p>'));
  await expectMarked(tab, ['Marta Kos', 'Norway']);
});

it('keeps the lexicon of a reader’s own packs for when the background is stopped', async () => {
  const options = await openOptions('packs');
  await bringIn(options, 'harbour.json', samplePack());
  await expect.poll(() => options.text()).toContain('“The harbour story” is installed and in use.');
  await stopBackground();
  const tab = await suite.open('<p>Ada Quay opened the harbour of Port Elm, in Norway.</p>');
  await expectMarked(tab, ['Ada Quay', 'Norway', 'Port Elm']);
});
