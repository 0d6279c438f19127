import type { Page } from 'puppeteer-core';
import { type PageServer, servePages } from '../browser/serve';
import type { BrowserKind } from '../browser/types';
import { bundle } from './bundle';
import { type Host, insideExtension, insidePage } from './host';
import { PAGE_HEADERS, PATIENCE } from './plain-browser';
import { turns } from './stats';

/** One of the things that are compared. */
export interface Variant {
  name: string;
  /** The file it runs from, below this folder: `page/…` or `peers/…`. */
  entry: string;
  /** What it is prepared with: addresses are paths of the stand's server. */
  given?: unknown;
  /** Its samples are taken each time in a task of its own. */
  apart?: boolean;
}

/** What was measured, by the name of the variant: milliseconds. */
export type Samples = Readonly<Record<string, readonly number[]>>;

/** Milliseconds of warming up. */
const WARM = 500;

/**
 * A browser in which variants are measured on the same page: each in a tab of its own and at a host of its own, which
 * gives it a process of its own. Several instances of one matcher in one process slow each other.
 *
 * In Chromium they run in the world of a content script, where the shipped code has what it has nowhere else; Sidelight
 * itself is installed and switched off. Firefox lets no driver into that world: there they run in the page's own.
 */
export class Stand {
  private readonly worlds = new Map<string, Page>();

  private constructor(
    private readonly host: Host,
    private readonly server: PageServer,
  ) {}

  static async launch(kind: BrowserKind): Promise<Stand> {
    const server = await servePages();
    return new Stand(await (kind === 'chromium' ? insideExtension() : insidePage()), server);
  }

  /** Serves data to variants. Returns its path. */
  put(path: string, body: string | ((sent: string) => string)): string {
    this.server.put(path, { body, headers: { 'content-type': 'text/plain; charset=utf-8' } });
    return path;
  }

  /**
   * Opens a page anew in a tab of its own, at a host of its own, and puts a script into it. In front: some saved pages
   * never come to their `load` event in the background.
   */
  async open(name: string, html: string, entry: string): Promise<void> {
    const url = this.server.put('/page', { body: html, headers: PAGE_HEADERS });
    let page = this.worlds.get(name);
    if (!page) {
      page = await this.host.browser.newPage();
      this.worlds.set(name, page);
    }
    await page.bringToFront();
    await page.goto(url.replace('127.0.0.1', `${name}.localhost`), { waitUntil: 'load', timeout: PATIENCE });
    await this.host.evaluate(page, await bundle(entry));
  }

  /** Calls a function that the script in a page has made callable. */
  call<T>(name: string, called: string, ...given: unknown[]): Promise<T> {
    const all = given.map((each) => JSON.stringify(each ?? null)).join();
    return this.host.evaluate(this.worlds.get(name)!, `called.${called}(${all})`) as Promise<T>;
  }

  /** Opens a page anew in a variant's tab, and makes the variant ready. */
  async load(variant: Variant, html: string): Promise<void> {
    await this.open(variant.name, html, variant.entry);
    await this.call(variant.name, 'prepare', variant.given);
  }

  /**
   * Milliseconds of one sample, or of the first time in a page. In front: browsers slow what is in the background,
   * Firefox its timers to one a second.
   */
  async measure(variant: Variant, how: 'first' | 'sample'): Promise<number> {
    await this.worlds.get(variant.name)!.bringToFront();
    return this.call(variant.name, how === 'sample' && variant.apart ? 'apart' : how);
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
    await this.host.close();
    await this.server.close();
  }
}
