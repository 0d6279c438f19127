import type { ElementHandle, Page } from 'puppeteer-core';
import type { Driver } from './types';
import { until } from './until';

/** What a reader does on one of the extension's own pages, and sees there. */
export class OwnPage {
  constructor(readonly page: Page) {}

  /**
   * Opens one in a window of its own, so that the page it acts on stays in sight too.
   *
   * @param path such as `options.html#packs`
   */
  static async open(driver: Driver, path: string): Promise<OwnPage> {
    const page = await driver.browser.newPage({ type: 'window' });
    // Firefox sends no load event for an extension's page.
    await page.goto(driver.url(path), { waitUntil: [] });
    return new OwnPage(page);
  }

  /** Waits for a control in sight: by what it is called aloud, its label or its text. */
  async control(name: string): Promise<ElementHandle<HTMLElement>> {
    let found: ElementHandle<HTMLElement> | null = null;
    await until(`"${name}" on the page`, async () => {
      const handle = await this.page.evaluateHandle(findControl, name).catch(() => null);
      found = (handle?.asElement() as ElementHandle<HTMLElement> | null | undefined) ?? null;
      return found !== null;
    });
    return found!;
  }

  async press(name: string): Promise<void> {
    await (await this.control(name)).click();
  }

  /** Chooses from a list by the words of the choice. */
  async choose(name: string, words: string): Promise<void> {
    const list = await this.control(name);
    const value = await list.evaluate(
      (element, words) =>
        [...(element as HTMLSelectElement).options].find(({ text }) => text === words)?.value,
      words,
    );
    if (value === undefined) throw new Error(`"${name}" does not offer "${words}".`);
    await list.select(value);
  }

  async write(name: string, text: string): Promise<void> {
    await (await this.control(name)).type(text);
  }

  async clear(name: string): Promise<void> {
    const field = await this.control(name);
    await field.click({ count: 3 });
    await field.press('Backspace');
  }

  /** Gives a file to a field that takes one. */
  async give(name: string, path: string): Promise<void> {
    await ((await this.control(name)) as unknown as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  /** All text in sight. */
  text(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden.
    return this.page.evaluate(() => document.body.innerText);
  }
}

/** Runs in the page. */
function findControl(name: string): HTMLElement | null {
  const controls = document.querySelectorAll<HTMLElement>('button, input, select, a[href]');
  for (const control of controls) {
    const label = (control as HTMLInputElement).labels?.[0];
    // biome-ignore lint/performance/useDomNodeTextContent: as seen, without what is hidden.
    const called = control.getAttribute('aria-label') ?? (label ?? control).innerText;
    if (called.trim() === name && (label ?? control).checkVisibility()) return control;
  }
  return null;
}
