import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** Whatever the reader does next, after an update or removal of the extension, finds its traces. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'visibilitychange', 'focus'] as const;

/** Ends the context as soon as the extension it belongs to is gone: asking `isInvalid` does. */
export function watchUpdate(context: ContentScriptContext): void {
  const options = { capture: true, passive: true, signal: context.signal };
  for (const sign of SIGNS) window.addEventListener(sign, () => context.isInvalid, options);
}
