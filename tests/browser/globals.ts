import type { Browser as Polyfill, Tabs } from 'webextension-polyfill';

/** The `chrome.*` namespace, which both browsers offer with promises, as far as the polyfill's types know it. */
export interface Chrome extends Omit<Polyfill, 'commands'> {
  commands: Polyfill['commands'] & {
    /** Chromium only, in extension contexts: what the key press would do. */
    onCommand: { dispatch(command: string, tab?: Tabs.Tab): void };
  };
  dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
