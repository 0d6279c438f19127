import type { Page } from 'puppeteer-core';
import { setTexts } from '../../../components/words/source';
import type { Settings } from '../../../data/settings/schema';
import { OwnPage } from '../own-page';
import type { PageServer } from '../serve';
import { newTab, type Tab } from '../tab';
import type { Driver } from '../types';
import { until } from '../until';
import { dress } from './dress';
import { storyPage } from './page';
import { messagesIn } from './pseudo';
import { type Variant, type ViewName, viewportOf } from './variants';

/** As {@link until}, with the patience that a machine deserves which is drawing hundreds of pictures. */
export const reached = (what: string, holds: () => Promise<boolean>) => until(what, holds, 15_000);

/** Where states are shown, in one variant: what a reader does to get to one. */
export class Stage {
  private readonly opened: Page[] = [];
  private pages = 0;

  constructor(
    readonly driver: Driver,
    private readonly server: PageServer,
    readonly variant: Variant,
  ) {
    const messages = messagesIn(variant.rightToLeft === true);
    // States name what they press by `t`, as the views do.
    setTexts((name) => messages[name] ?? '');
  }

  /** Opens a page on which these paragraphs are an article, and waits until it is read. */
  async page(html: string, view: ViewName = 'card'): Promise<Tab> {
    this.pages += 1;
    const address = this.server.put(`/state-${this.pages}`, { body: storyPage(html, this.variant) });
    const tab = await newTab(this.driver);
    await this.prepare(tab.page, view);
    await tab.page.goto(address);
    await tab.read();
    return tab;
  }

  /** Opens one of the extension's own pages. */
  async own(path: string, view: ViewName): Promise<OwnPage> {
    const page = await this.driver.browser.newPage();
    await this.prepare(page, view);
    await page.goto(this.driver.url(path));
    return new OwnPage(page);
  }

  /** The popup about a tab. */
  popup(tab: Tab): Promise<OwnPage> {
    return this.own(`popup.html?tab=${tab.id}`, 'popup');
  }

  /** Opens the card of a name on the page: by pointer, on a phone by tap. */
  async card(tab: Tab, name: string, nth = 0): Promise<void> {
    if (this.variant.phone) await this.tap(tab, name, nth);
    else await tab.hover(name, nth);
    await reached(`a card for "${name}"`, async () => (await tab.cards()).length > 0);
  }

  async tap(tab: Tab, name: string, nth = 0): Promise<void> {
    const { x, y } = await tab.pointOf(name, nth);
    await tab.page.touchscreen.tap(x, y);
    await reached(`a card for "${name}"`, async () => (await tab.cards()).length > 0);
  }

  /** Sets what the reader has set, for pages that are opened after it. */
  async settings(changed: Partial<Settings>): Promise<void> {
    await this.driver.extension((chrome, settings) => chrome.storage.local.set({ settings }), {
      version: 1,
      changed,
    });
  }

  /** Closes what was opened and takes back what was set. */
  async clear(changedPacks = false): Promise<void> {
    if (changedPacks) {
      const page = await this.own('options.html', 'options');
      await page.page.evaluate("chrome.runtime.sendMessage({ kind: 'eraseAll', payload: {} })");
    }
    await Promise.all(this.opened.splice(0).map((page) => page.close()));
    await this.driver.extension((chrome) =>
      Promise.all([
        chrome.storage.local.remove(['settings', 'recent']),
        chrome.storage.session.remove('popup'),
      ]),
    );
  }

  private async prepare(page: Page, view: ViewName): Promise<void> {
    this.opened.push(page);
    await page.setViewport(viewportOf(view, this.variant));
    await dress(page, this.variant);
  }
}
