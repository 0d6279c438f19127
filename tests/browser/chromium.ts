import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Target, type WebWorker } from 'puppeteer-core';
import { CARD_HOST } from './card-host';
import { findBrowser, START_WITHIN } from './find';
import type { Driver, Launched, LaunchOptions } from './types';
import { until } from './until';

const ARGS = [
  // Root in a container has no sandbox to use.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
];

/** Without a window, and so without a reader. */
const HEADLESS_ARGS = [
  // The same pictures on every machine.
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  // No test needs more than this machine, and a saved page must not wait for what it once loaded.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * Starts Chromium with an unpacked extension. A pipe is needed to load it (Puppeteer's `enableExtensions`), a port so
 * that other processes can drive the browser: Chromium takes both at once.
 */
export async function launchChromium(
  extension: string,
  { window = false, languages }: LaunchOptions,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    headless: !window,
    timeout: START_WITHIN,
    enableExtensions: [extension],
    defaultViewport: window ? null : { width: 1280, height: 800 },
    args: [
      ...ARGS,
      ...(window ? [] : HEADLESS_ARGS),
      ...(languages ? [`--accept-lang=${languages}`] : []),
      '--remote-debugging-pipe',
      '--remote-debugging-port=0',
    ],
    pipe: true,
  });
  const profile = browser
    .process()
    ?.spawnargs.find((arg) => arg.startsWith('--user-data-dir='))
    ?.slice('--user-data-dir='.length);
  if (!profile) throw new Error('Chromium was started without a profile folder.');
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  // An idle worker is stopped after half a minute, and with it goes the way to learn the extension's id.
  const worker = await browser.waitForTarget(isWorker);
  const id = new URL(worker.url()).host;
  return { endpoint: `ws://127.0.0.1:${port}${path}#${id}`, close: () => browser.close() };
}

const isWorker = (target: Target) => target.type() === 'service_worker';

/** The extension's service worker, woken by a page of the extension if it sleeps. */
async function workerOf(browser: Browser, origin: string): Promise<WebWorker> {
  if (!browser.targets().some(isWorker)) {
    const page = await browser.newPage();
    await page.goto(`${origin}/popup.html`);
    await browser.waitForTarget(isWorker);
    await page.close();
  }
  const worker = await (await browser.waitForTarget(isWorker)).worker();
  if (!worker) throw new Error('The service worker cannot be reached.');
  return worker;
}

/** Runs where `chrome.dom` opens closed roots: in the content script's world, or in the extension's own page. */
function inCards(frame: Frame, source: string, args: unknown[]): Promise<unknown> {
  const realm = frame.url().startsWith('chrome-extension:') ? frame : frame.extensionRealms()[0];
  if (!realm) throw new Error(`No content script runs in ${frame.url()}.`);
  // As one expression, which the debugger may evaluate: the extension's own policy forbids `new Function`.
  return realm.evaluate(`(async () => {
    const hosts = [...document.querySelectorAll('${CARD_HOST}')];
    const roots = hosts.flatMap((host) => chrome.dom.openOrClosedShadowRoot(host) ?? []);
    return JSON.stringify(await (${source})(roots, ...${JSON.stringify(args)}));
  })()`);
}

/** Drives a Chromium that {@link launchChromium} started. */
export async function connectChromium(endpoint: string, patience?: number): Promise<Driver> {
  const [browserWSEndpoint, id = ''] = endpoint.split('#');
  const browser = await puppeteer.connect({
    browserWSEndpoint: browserWSEndpoint!,
    defaultViewport: null,
    ...(patience !== undefined && { protocolTimeout: patience }),
  });
  const origin = `chrome-extension://${id}`;
  const worker = () => workerOf(browser, origin);
  // A worker that has only just begun has no chrome.* yet, and one that was stopped begins again.
  const begun = () =>
    until(
      'the service worker to start',
      () => worker().then((sw) => sw.evaluate("'chrome' in self")) as Promise<boolean>,
    );
  await begun();
  return {
    kind: 'chromium',
    browser,
    id,
    url: (path) => `${origin}/${path}`,
    async extension(run, ...args) {
      const code = `(${run})(chrome, ...${JSON.stringify(args)})`;
      await begun();
      return (await worker()).evaluate(code) as Promise<never>;
    },
    async cards(frame, run, ...args) {
      const json = await inCards(frame, String(run), args);
      return json === undefined ? undefined : JSON.parse(json as string);
    },
    disconnect: () => browser.disconnect(),
  };
}
