import { connectChromium, launchChromium } from './chromium';
import { connectFirefox, launchFirefox } from './firefox';
import type { BrowserKind, Driver, Launched } from './types';

/**
 * Starts a browser with Sidelight in it; without a window unless told otherwise.
 *
 * @param extension the folder of the built extension
 */
export function launch(kind: BrowserKind, extension: string, headless = true): Promise<Launched> {
  return kind === 'chromium' ? launchChromium(extension, headless) : launchFirefox(extension, headless);
}

/** Drives a browser that {@link launch} started. */
export function connect(kind: BrowserKind, endpoint: string): Promise<Driver> {
  return kind === 'chromium' ? connectChromium(endpoint) : connectFirefox(endpoint);
}
