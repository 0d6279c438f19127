import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { connect } from '../browser/launch';
import { type PageServer, servePages } from '../browser/serve';
import { restoreSystem } from '../browser/system';
import { newTab, type Tab } from '../browser/tab';
import type { Driver } from '../browser/types';
import { until } from '../browser/until';

/** What an end-to-end file works with; filled in before its first test. */
export interface Suite {
  driver: Driver;
  server: PageServer;
  /**
   * Opens a page and waits until Sidelight has read it. A fragment of HTML is enough: it becomes the body of an
   * English page. Tabs close after each test.
   */
  open(html: string, options?: OpenOptions): Promise<Tab>;
  /** Opens an address in a tab that closes after the test; does not wait for Sidelight. */
  visit(address: string): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Tab>;
}

interface OpenOptions {
  lang?: string;
  /** Response headers, such as a Content-Security-Policy. */
  headers?: Record<string, string>;
  /** Another name of this machine: each is a site of its own. Both browsers know what ends in `localhost`. */
  host?: string;
}

function whole(html: string, lang: string): string {
  if (/^\s*<!doctype/i.test(html)) return html;
  // No icon: a browser would ask for one.
  const head = '<meta charset="utf-8"><link rel="icon" href="data:,"><title>Test page</title>';
  return `<!doctype html><html lang="${lang}">${head}<body>${html}`;
}

/** Closes the pages that the extension opened itself; a popup goes with the tab it stands over. */
async function closeOwnPages({ browser, url, extension }: Driver): Promise<void> {
  const popup = url('popup.html');
  await until('the popup to go', async () => browser.targets().every((target) => target.url() !== popup));
  await extension(async (chrome, pages) => {
    const own = (await chrome.tabs.query({})).filter(({ url }) =>
      pages.some((page) => url?.startsWith(page)),
    );
    await chrome.tabs.remove(own.flatMap(({ id }) => id ?? []));
  }, ['popup.html?', 'options.html', 'welcome.html', 'sheet.html'].map(url));
}

/** Connects a file's tests to the browser of its project and to a page server of their own. */
export function useBrowser(): Suite {
  const suite = {} as Suite;
  const tabs: Tab[] = [];
  const thrown: string[] = [];
  let pages = 0;

  /** A script of ours that throws may leave everything as it looks: Chromium tells of it, Firefox in our own pages. */
  const keep = (tab: Tab) => {
    tabs.push(tab);
    tab.page.on('pageerror', (error) => {
      const trace = String((error as Error).stack);
      if (trace.includes(suite.driver.url(''))) thrown.push(trace);
    });
    return tab;
  };

  beforeAll(async () => {
    suite.driver = await connect(inject('kind'), inject('endpoint'));
    suite.server = await servePages();
  });

  suite.open = async (html, { lang = 'en', headers, host = '127.0.0.1' } = {}) => {
    pages += 1;
    const address = suite.server.put(`/page-${pages}`, {
      body: whole(html, lang),
      ...(headers && { headers }),
    });
    const tab = await suite.visit(address.replace('127.0.0.1', host));
    await tab.read();
    return tab;
  };

  suite.visit = async (address) => {
    const tab = keep(await newTab(suite.driver));
    await tab.page.goto(address);
    return tab;
  };

  suite.openOwn = async (path) => {
    const tab = keep(await newTab(suite.driver));
    // Firefox sends no load event for an extension's page.
    await tab.page.goto(suite.driver.url(path), { waitUntil: [] });
    return tab;
  };

  afterEach(async () => {
    await Promise.all(tabs.splice(0).map((tab) => tab.page.close()));
    await closeOwnPages(suite.driver);
    await restoreSystem(suite.driver);
    // Nothing a reader set, and not the tab on which the popup was left, is there for the next test.
    await suite.driver.extension((chrome) =>
      Promise.all([chrome.storage.local.remove('settings'), chrome.storage.session.remove('popup')]),
    );
    expect(thrown.splice(0)).toEqual([]);
  });

  afterAll(async () => {
    await suite.server?.close();
    await suite.driver?.disconnect();
  });

  return suite;
}
