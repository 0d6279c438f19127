import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../browser/find';
import { type PageServer, servePages } from '../browser/serve';
import type { BrowserKind } from '../browser/types';
import { bundle } from './bundle';
import type { Offered } from './page/offer';
import { turns } from './stats';

/** One of the things that are compared. */
export interface Variant {
  name: string;
  /** The file it runs from, below this folder: `page/…` or `peers/…`. */
  entry: string;
  /** What it is prepared with: addresses are paths of the stand's server. */
  given?: unknown;
}

/** What was measured, by the name of the variant: milliseconds. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** Milliseconds of warming up. */
const WARM = 500;

/** With these a page's clock is exact to 5 µs: https://w3c.github.io/hr-time/#dfn-coarsen-time */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/**
 * A browser without Sidelight, in which variants are measured on the same page: each in a tab of its own and at a host
 * of its own, which gives it a process of its own. Several instances of one matcher in one process slow each other.
 */
export class Stand {
  private readonly tabs = new Map<string, Page>();

  private constructor(
    private readonly browser: Browser,
    private readonly server: PageServer,
  ) {}

  static async open(kind: BrowserKind): Promise<Stand> {
    const server = await servePages();
    const browser = await puppeteer.launch({
      browser: kind === 'chromium' ? 'chrome' : 'firefox',
      executablePath: await findBrowser(kind),
      headless: true,
      defaultViewport: { width: 1280, height: 800 },
      // One evaluation may take as long as the slowest peer.
      protocolTimeout: 600_000,
      args:
        kind === 'chromium'
          ? [
              ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
              '--disable-dev-shm-usage',
              '--site-per-process',
              '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost',
            ]
          : [],
      extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false },
    });
    return new Stand(browser, server);
  }

  /** Serves data to variants. Returns its path. */
  put(path: string, body: string | Buffer): string {
    this.server.put(path, { body, headers: { 'content-type': 'application/octet-stream' } });
    return path;
  }

  /** Opens a page anew in a variant's tab, and makes the variant ready. */
  async load(variant: Variant, html: string): Promise<void> {
    const { origin } = new URL(this.server.put('/page', { body: html, headers: HEADERS }));
    const host = origin.replace('127.0.0.1', `${variant.name}.localhost`);
    let page = this.tabs.get(variant.name);
    if (!page) {
      page = await this.browser.newPage();
      this.tabs.set(variant.name, page);
    }
    await page.goto(`${host}/page`, { waitUntil: 'load' });
    await page.evaluate(await bundle(variant.entry));
    await page.evaluate(
      (given) => (globalThis as unknown as { subject: Offered }).subject.prepare(given),
      variant.given ?? null,
    );
  }

  /** Milliseconds of one sample, or of the first time in a page. */
  measure(variant: Variant, how: 'first' | 'sample'): Promise<number> {
    const page = this.tabs.get(variant.name)!;
    return page.evaluate((how) => (globalThis as unknown as { subject: Offered }).subject[how](), how);
  }

  /** Measures variants on a page by turns, when each is warm. */
  async compare(variants: readonly Variant[], html: string, rounds: number): Promise<Samples> {
    const samples: Record<string, number[]> = {};
    for (const variant of variants) {
      await this.load(variant, html);
      await this.warm(variant);
      samples[variant.name] = [];
    }
    for (const variant of turns(variants, rounds))
      samples[variant.name]!.push(await this.measure(variant, 'sample'));
    return samples;
  }

  /** Does the work until the browser has had the time to make it as fast as it can. */
  private async warm(variant: Variant): Promise<void> {
    const end = performance.now() + WARM;
    do await this.measure(variant, 'sample');
    while (performance.now() < end);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
