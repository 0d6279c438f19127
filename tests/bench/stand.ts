import type { Browser, Page } from 'puppeteer-core';
import { type PageServer, servePages } from '../browser/serve';
import type { BrowserKind } from '../browser/types';
import { bundle } from './bundle';
import { compiledOf, type Size } from './names';
import type { Offered } from './page/offer';
import { launchPlain, PAGE_HEADERS } from './plain-browser';
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

  static async launch(kind: BrowserKind): Promise<Stand> {
    const server = await servePages();
    const browser = await launchPlain(kind);
    return new Stand(browser, server);
  }

  /** Serves data to variants. Returns its path. */
  put(path: string, body: string | Buffer): string {
    this.server.put(path, { body, headers: { 'content-type': 'application/octet-stream' } });
    return path;
  }

  /** Opens a page anew in a tab of its own, at a host of its own. */
  async open(name: string, html: string): Promise<Page> {
    const url = this.server.put('/page', { body: html, headers: PAGE_HEADERS });
    let page = this.tabs.get(name);
    if (!page) {
      page = await this.browser.newPage();
      await page.exposeFunction('bringNames', (size: Size, words: number[]) => compiledOf(size).part(words));
      this.tabs.set(name, page);
    }
    await page.goto(url.replace('127.0.0.1', `${name}.localhost`), { waitUntil: 'load' });
    return page;
  }

  /** Opens a page anew in a variant's tab, and makes the variant ready. */
  async load(variant: Variant, html: string): Promise<void> {
    const page = await this.open(variant.name, html);
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
