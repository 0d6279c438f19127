import { connectChromium, launchChromium } from './chromium';
import { connectFirefox, launchFirefox } from './firefox';
import type { BrowserKind, Driver, Launched, LaunchOptions } from './types';

/**
 * Starts a browser with Sidelight in it; without a window and on the network unless told otherwise.
 *
 * @param extension the folder of the built extension
 */
export function launch(kind: BrowserKind, extension: string, options: LaunchOptions = {}): Promise<Launched> {
  return kind === 'chromium' ? launchChromium(extension, options) : launchFirefox(extension, options);
}

/**
 * Drives a browser that {@link launch} started.
 *
 * @param patience milliseconds one question to Chromium may take; the driver's own three minutes when left out.
 */
export function connect(kind: BrowserKind, endpoint: string, patience?: number): Promise<Driver> {
  return kind === 'chromium' ? connectChromium(endpoint, patience) : connectFirefox(endpoint);
}
