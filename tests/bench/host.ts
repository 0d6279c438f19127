import type { Browser, Page } from 'puppeteer-core';
import { currentBuild } from '../browser/build';
import { connect, launch } from '../browser/launch';
import { closeWelcome } from '../browser/welcome';
import { contentWorld } from './content-world';
import { launchPlain, PATIENCE } from './plain-browser';

/** A browser, and how code gets into the world of its pages in which it is measured. */
export interface Host {
  browser: Browser;
  /** Runs a script in a page, and waits for what it gives. */
  evaluate(page: Page, script: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Chromium with Sidelight installed and switched off: code runs where its content script runs. */
export async function insideExtension(): Promise<Host> {
  const launched = await launch('chromium', currentBuild('chromium'));
  try {
    const driver = await connect('chromium', launched.endpoint, PATIENCE);
    await closeWelcome(driver);
    await driver.extension((chrome) =>
      chrome.storage.local.set({ settings: { version: 1, changed: { enabled: false } } }),
    );
    return {
      browser: driver.browser,
      evaluate: async (page, script) => (await contentWorld(page)).evaluate(script),
      close: () => launched.close(),
    };
  } catch (error) {
    await launched.close();
    throw error;
  }
}

/** Firefox without Sidelight: code runs in the page's own world. */
export async function insidePage(): Promise<Host> {
  const browser = await launchPlain('firefox');
  return {
    browser,
    evaluate: (page, script) => page.evaluate(script),
    close: () => browser.close(),
  };
}
