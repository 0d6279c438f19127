import type { Page } from 'puppeteer-core';
import { setSystem } from '../system';
import type { Driver } from '../types';
import { until } from '../until';

/**
 * Shows a page 320 px wide, as success criterion 1.4.10 has it (what 1280 px are at 400%), narrower than any phone, and
 * under a finger.
 */
export async function makeNarrow(driver: Driver, page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 640 });
  await setSystem(driver, page, { finger: true });
  await until('a finger to point at the page', () =>
    page.evaluate(() => matchMedia('(pointer: coarse)').matches),
  );
}
