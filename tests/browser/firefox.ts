import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Frame } from 'puppeteer-core';
import { CARD_HOST } from './card-host';
import { findBrowser, START_WITHIN } from './find';
import type { Driver, Launched, LaunchOptions } from './types';

/** Where the extension's pages are: Firefox draws this at random unless told, so tests tell it. */
const UUID = randomUUID();

/** Starts Firefox with a temporary add-on, and leaves the one session it allows to whoever connects next. */
export async function launchFirefox(
  extension: string,
  { window = false, languages }: LaunchOptions,
): Promise<Launched> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const gecko: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    timeout: START_WITHIN,
    headless: !window,
    // Without it Firefox refuses to drive the extension's own pages.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }),
      ...(languages && { 'intl.accept_languages': languages }),
    },
  });
  await browser.installExtension(extension);
  const endpoint = `${browser.wsEndpoint()}#${UUID}`;
  const process = browser.process();
  await browser.disconnect();
  return {
    endpoint,
    async close() {
      if (!process || process.exitCode !== null) return;
      const ended = new Promise((done) => process.once('exit', done));
      process.kill();
      await ended;
    },
  };
}

/** The parts of WebDriver BiDi used here: https://w3c.github.io/webdriver-bidi/#module-script */
interface Connection {
  send(method: string, params: object): Promise<{ result: ScriptResult }>;
}
type ScriptResult =
  | { type: 'success'; result: RemoteValue }
  | { type: 'exception'; exceptionDetails: { text: string } };
interface RemoteValue {
  type: string;
  sharedId?: string;
  // Of a string the string, of an array its items, of a node its properties.
  value?: unknown;
}

async function call(
  frame: Frame,
  functionDeclaration: string,
  args: unknown[],
  serializationOptions: object = {},
): Promise<RemoteValue> {
  const { connection } = frame.page().browser() as unknown as { connection: Connection };
  const { _id: context } = frame as unknown as { _id: string };
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: args,
    serializationOptions,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

/**
 * References to the closed shadow roots of the open cards. BiDi hands one out with its host when asked to include
 * shadow trees, and takes it back as an argument.
 */
async function cardRoots(frame: Frame): Promise<{ sharedId: string }[]> {
  const hosts = await call(frame, `() => [...document.querySelectorAll('${CARD_HOST}')]`, [], {
    includeShadowTree: 'all',
    maxDomDepth: 1,
  });
  return (hosts.value as { value: { shadowRoot: RemoteValue | null } }[]).flatMap(({ value }) =>
    value.shadowRoot?.sharedId ? { sharedId: value.shadowRoot.sharedId } : [],
  );
}

/** Drives a Firefox that {@link launchFirefox} started. */
export async function connectFirefox(endpoint: string): Promise<Driver> {
  const [browserWSEndpoint = '', uuid] = endpoint.split('#');
  const browser = await puppeteer.connect({
    browserWSEndpoint,
    protocol: 'webDriverBiDi',
    defaultViewport: { width: 1280, height: 800 },
  });
  const url = (path: string) => `moz-extension://${uuid}/${path}`;
  // Any file of the extension is a page with its rights; this one runs no script of its own. Firefox sends no load
  // event for these pages: nothing is waited for.
  const own = await browser.newPage();
  await own.goto(url('manifest.json'), { waitUntil: [] });
  return {
    kind: 'firefox',
    browser,
    id: (await own.evaluate('browser.runtime.id')) as string,
    url,
    extension(run, ...args) {
      return own.evaluate(`(${run})(browser, ...${JSON.stringify(args)})`) as Promise<never>;
    },
    async cards(frame, run, ...args) {
      const roots = await cardRoots(frame);
      const { value } = await call(
        frame,
        `async (...roots) => JSON.stringify(await (${run})(roots, ...${JSON.stringify(args)}))`,
        roots,
      );
      return value === undefined ? undefined : JSON.parse(value as string);
    },
    async disconnect() {
      await own.close();
      await browser.disconnect();
    },
  };
}
