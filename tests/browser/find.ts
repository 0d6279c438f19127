import { existsSync } from 'node:fs';
import { getBrowser } from './get';
import type { BrowserKind } from './types';

/** Milliseconds that a browser may take to start: on a busy machine more than the half minute that drivers allow. */
export const START_WITHIN = 80_000;

/** Where installers put them. */
const USUAL: Record<BrowserKind, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Environment variables that name a browser to use. */
const VARIABLE: Record<BrowserKind, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

function usual(kind: BrowserKind): string | undefined {
  return USUAL[kind].find((path) => existsSync(path));
}

/**
 * The program of a browser: what the environment names (CHROMIUM, FIREFOX), else one in a usual place, else one that
 * is fetched now. Branded Chrome is not looked for: it no longer loads an unpacked extension from the command line.
 *
 * @throws when there is none and none can be had; the message says what to do.
 */
export async function findBrowser(kind: BrowserKind): Promise<string> {
  const variable = VARIABLE[kind];
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, which does not exist.`);
  }
  const found = usual(kind);
  if (found) return found;
  console.error(`No ${kind} found: getting one.`);
  try {
    return await getBrowser(kind, () => usual(kind));
  } catch (error) {
    throw new Error(
      `No ${kind} was found and none could be had. Install it, or set ${variable} to the path of its program.`,
      { cause: error },
    );
  }
}
