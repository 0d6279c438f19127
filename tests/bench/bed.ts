import { join } from 'node:path';
import type { Browser, Page, Realm, Viewport } from 'puppeteer-core';
import { currentBuild, ROOT } from '../browser/build';
import { connect, launch } from '../browser/launch';
import { type PageServer, servePages } from '../browser/serve';
import { newTab, type Tab } from '../browser/tab';
import type { Driver } from '../browser/types';
import { closeWelcome } from '../browser/welcome';
import { bundle } from './bundle';
import { launchPlain, PAGE_HEADERS, PATIENCE } from './plain-browser';

/** The folder of an extension that does the least there is to do. */
export const BARE = join(ROOT, 'tests', 'bench', 'bare');

/** Chromium twice, once with the built extension and once without, and the same pages for both. */
export class Bed {
  private plain: Browser | null = null;
  private pages = 0;

  private constructor(
    readonly driver: Driver,
    private readonly server: PageServer,
  ) {}

  /** Opens both, and closes them when the work is done. */
  static use<T>(work: (bed: Bed) => Promise<T>): Promise<T> {
    return Bed.with(currentBuild('chromium'), closeWelcome, work);
  }

  /**
   * The same, and beside it a browser with an extension that does the least there is to do (`bare`), for what the browser
   * alone takes.
   */
  static beside<T>(work: (bed: Bed, bare: Bed) => Promise<T>): Promise<T> {
    return Bed.use((bed) => Bed.of(BARE, (bare) => work(bed, bare)));
  }

  /** The same with another extension, by its folder. */
  static of<T>(extension: string, work: (bed: Bed) => Promise<T>): Promise<T> {
    return Bed.with(extension, async () => {}, work);
  }

  private static async with<T>(
    extension: string,
    started: (driver: Driver) => Promise<void>,
    work: (bed: Bed) => Promise<T>,
  ): Promise<T> {
    const launched = await launch('chromium', extension);
    const server = await servePages();
    let bed: Bed | null = null;
    try {
      const driver = await connect('chromium', launched.endpoint, PATIENCE);
      await started(driver);
      bed = new Bed(driver, server);
      return await work(bed);
    } finally {
      await bed?.plain?.close();
      await server.close();
      await launched.close();
    }
  }

  /** Serves a page. Returns its address, of a site of its own. */
  put(html: string): string {
    this.pages += 1;
    const url = this.server.put(`/page-${this.pages}`, { body: html, headers: PAGE_HEADERS });
    return url.replace('127.0.0.1', `page-${this.pages}.localhost`);
  }

  /**
   * Opens an address where Sidelight is, and waits until it has read it.
   *
   * @param viewport that of the window when left out.
   */
  async withSidelight(url: string, viewport: Viewport | null = null): Promise<Tab> {
    const tab = await newTab(this.driver);
    await tab.page.setViewport(viewport);
    await tab.page.goto(url, { timeout: PATIENCE });
    await tab.read();
    return tab;
  }

  /** Opens an address where it is not. */
  async without(url: string): Promise<Page> {
    this.plain ??= await launchPlain('chromium');
    const page = await this.plain.newPage();
    await page.goto(url, { timeout: PATIENCE });
    return page;
  }

  /** Changes settings as the options page does. */
  set(changed: Record<string, unknown>): Promise<void> {
    return this.driver.extension(
      (chrome, changed) => chrome.storage.local.set({ settings: { version: 1, changed } }),
      changed,
    );
  }
}

/** A page, for its own world; or another world in it. */
export type World = Page | Realm;

/** Puts a script into a page; what it makes callable is called by `call`. */
export async function putScript(page: World, entry: string): Promise<void> {
  await page.evaluate(await bundle(entry));
}

/** Calls a function that a script in the page has made callable. */
export function call<T>(page: World, name: string, ...given: unknown[]): Promise<T> {
  return page.evaluate(
    (name, given) =>
      (globalThis as unknown as { called: Record<string, (...given: unknown[]) => T> }).called[name]!(
        ...given,
      ),
    name,
    given,
  ) as Promise<T>;
}
