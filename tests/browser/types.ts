import type { Browser, Frame } from 'puppeteer-core';
import type { Chrome } from './globals';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser that was started with Sidelight in it. */
export interface Launched {
  /** WebSocket address: any number of processes may drive the browser, in Firefox one after the other. */
  readonly endpoint: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Opens a real window. */
  window?: boolean;
  /** The languages of pages the reader wants, the first before all others, with commas between. */
  languages?: string;
}

/** What differs between the browsers, for one that is connected to. */
export interface Driver {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The extension's, as the browser names it. */
  readonly id: string;
  /** The address of one of the extension's own pages. */
  url(path: string): string;
  /**
   * Runs a function with the extension's own rights: in Chromium in its service worker, in Firefox in a tab of its
   * own beside the background page. The function is sent as text, so it sees nothing but its arguments.
   */
  extension<A extends unknown[], R>(run: (chrome: Chrome, ...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /**
   * Runs a function with the shadow roots of the open cards, oldest first. They are closed, so no page script could
   * do this. The function is sent as text and its result comes back as JSON.
   */
  cards<A extends unknown[], R>(
    frame: Frame,
    run: (roots: ShadowRoot[], ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Leaves the browser running. */
  disconnect(): Promise<void>;
}
