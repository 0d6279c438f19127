import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../browser/find';
import type { BrowserKind } from '../browser/types';

const CHROMIUM = [
  // Root in a container has no sandbox to use.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--site-per-process',
  '--hide-scrollbars',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
];

/**
 * Milliseconds one question may take, or a page to load: the slowest peer makes its index of 100,000 names meanwhile, and
 * ten megabytes take a busy machine longer than the driver waits by itself.
 */
export const PATIENCE = 600_000;

/** How much of a page shows. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Starts a browser without Sidelight, with a clock as exact as it can be. */
export async function launchPlain(kind: BrowserKind): Promise<Browser> {
  return puppeteer.launch({
    browser: kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: await findBrowser(kind),
    headless: true,
    defaultViewport: VIEWPORT,
    protocolTimeout: PATIENCE,
    args: kind === 'chromium' ? CHROMIUM : [],
    extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
  });
}

/**
 * Headers of a page that is measured. Its own scripts stay still; the clock is exact to 5 µs:
 * https://w3c.github.io/hr-time/#dfn-coarsen-time
 */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
