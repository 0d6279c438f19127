import browser from 'webextension-polyfill';
import { watchRewritten } from './rewritten';

/**
 * What the reader may do next after the extension was updated or removed: with any of these the script finds out, and
 * ends.
 */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange', 'focus'] as const;

/**
 * How long the content script may run: until the extension it belongs to is gone, which leaves it without an id.
 *
 * It stands in for WXT's class of this name (wxt.config.ts says so): that one tells every page of itself by an event
 * with the extension's id in its name.
 *
 * @public
 */
export class ContentScriptContext {
  private readonly ending = new AbortController();
  readonly signal = this.ending.signal;

  constructor() {
    const options = { capture: true, passive: true, signal: this.signal };
    const onSign = () => {
      if (!browser.runtime?.id) this.ending.abort();
    };
    const listen = () => {
      for (const sign of SIGNS) window.addEventListener(sign, onSign, options);
    };
    listen();
    watchRewritten(listen, this.signal);
  }
}
