import { afterEach, beforeEach, expect, inject } from 'vitest';
import { currentBuild } from '../browser/build';
import { connect, launch } from '../browser/launch';
import type { OwnPage } from '../browser/own-page';
import { type PageServer, servePages } from '../browser/serve';
import { newTab, type Tab } from '../browser/tab';
import type { Driver, Launched, LaunchOptions } from '../browser/types';
import { closeWelcome } from '../browser/welcome';

interface OwnOptions extends LaunchOptions {
  /** Makes the extension to be tried of the built one: from its folder to another. */
  build?(folder: string): string;
}

/** A browser for each test of a file, which the test may leave without Sidelight. */
export function useOwnBrowser(options: OwnOptions = {}): { driver: Driver; server: PageServer } {
  const own = {} as { launched: Launched; driver: Driver; server: PageServer };
  beforeEach(async () => {
    const kind = inject('kind');
    const folder = currentBuild(kind);
    own.launched = await launch(kind, options.build?.(folder) ?? folder, options);
    own.driver = await connect(kind, own.launched.endpoint);
    own.server = await servePages();
    await closeWelcome(own.driver);
  });
  afterEach(async () => {
    await own.launched?.close();
    await own.server?.close();
  });
  return own;
}

/** A page with a mark, and with an open card if asked. */
export async function openPage(
  { driver, server }: { driver: Driver; server: PageServer },
  card: boolean,
): Promise<Tab> {
  const tab = await newTab(driver);
  const body = '<!doctype html><p lang="en">On Monday, Kaja Kallas met the press.</p>';
  await tab.page.goto(server.put('/', { body }));
  await tab.read();
  await expect.poll(() => tab.marks()).toHaveLength(1);
  if (card) await tab.hover('Kaja Kallas');
  await expect.poll(async () => (await tab.cards()).length).toBe(card ? 1 : 0);
  return tab;
}

/** What a reader sees of Sidelight: whether marks are painted, and how many elements are not the page's own. */
export const traces = (tab: Tab) =>
  tab.page.evaluate(() => {
    const paints = (name: string) => {
      const { backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
      return backgroundColor !== 'rgba(0, 0, 0, 0)';
    };
    return {
      painted: [...CSS.highlights].some(([name, { size }]) => size > 0 && paints(name)),
      elements: document.querySelectorAll('html > :not(head, body), [popover]').length,
    };
  });

/** Nothing tells a content script that its extension has gone: the reader's next move does. */
export async function leavesNoTrace(tab: Tab): Promise<void> {
  await tab.leave();
  await expect.poll(() => traces(tab)).toEqual({ painted: false, elements: 0 });
}

/** How much of the popup's list of marks is cut off, in the width that a toolbar gives it. */
export async function cutOff({ page }: OwnPage): Promise<number> {
  await page.setViewport({ width: 380, height: 580 });
  return page.$eval('.bottom .select', (element) => {
    const list = element as HTMLElement;
    const { offsetWidth } = list;
    list.style.cssText = 'flex: none; inline-size: auto';
    return list.offsetWidth - offsetWidth;
  });
}
