import type { CDPSession, Page } from 'puppeteer-core';
import type { Variant } from './variants';

/** What is emulated holds for as long as its session does. */
const sessions = new WeakMap<Page, CDPSession>();

/**
 * Shows a page in a variant's colours, with all movement stopped. By the protocol itself: Puppeteer has no forced
 * colours.
 */
export async function dress(
  page: Page,
  { scheme, forcedColours }: Pick<Variant, 'scheme' | 'forcedColours'>,
) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ],
  });
}

/** Waits until what was asked for is painted. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}
