import { expect, it } from 'vitest';
import { useBrowser } from '../suite';

/* Firefox gives a driver no way to stop the background. */

const suite = useBrowser();

it('opens a card all the same after the browser has stopped the background', async () => {
  const tab = await suite.open('<p>Marta Kos came.</p>');
  const target = await suite.driver.browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await target.worker())!.close();
  await tab.hover('Marta Kos');
  await expect.poll(() => tab.cardText()).toContain('Enlargement');
});
