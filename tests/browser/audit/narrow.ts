import type { Page } from 'puppeteer-core';
import type { Driver } from '../types';

/**
 * Shows a page 320 px wide, as success criterion 1.4.10 has it (what 1280 px are at 400%), narrower than any phone. In
 * Chromium a finger is its pointer, from then on; no driver of Firefox can do that.
 *
 * @returns whether a finger points now
 */
export async function makeNarrow(driver: Driver, page: Page): Promise<boolean> {
  await page.setViewport({ width: 320, height: 640 });
  if (driver.kind !== 'chromium') return false;
  // By the protocol itself: Puppeteer would load the page anew.
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  if (await page.evaluate(() => matchMedia('(pointer: coarse)').matches)) return true;
  throw new Error('No finger points at the page.');
}
