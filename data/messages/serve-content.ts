import browser, { type Runtime } from 'webextension-polyfill';
import { isId } from '../pack/values';
import { isRecord } from '../settings/field';
import type { ToContent } from './types';
import { answer, type Wire } from './wire';

/** A handler for each message to a frame. What it throws is sent back as words. */
export type ContentHandlers = {
  [K in keyof ToContent]: (payload: ToContent[K]['in']) => ToContent[K]['out'] | Promise<ToContent[K]['out']>;
};

/** Checked by hand: the content script carries every byte of it. */
const sound: { [K in keyof ToContent]: (payload: Record<string, unknown>) => boolean } = {
  page: () => true,
  goTo: ({ entity, nth }) => isId(entity) && Number.isInteger(nth) && (nth as number) >= 0,
  step: ({ by }) => by === 1 || by === -1,
  cardIn: ({ frame }) => frame === null || Number.isInteger(frame),
  key: ({ key }) => key === 'Enter' || key === 'Escape',
  who: ({ text }) => typeof text === 'string' && text.length <= 1000,
  measure: () => true,
  found: ({ around }) => Number.isInteger(around) && (around as number) >= 0,
};

/**
 * Answers messages to this frame until the signal ends. What is not a sound message is refused without an effect. A
 * message of another kind is left unanswered: on the sample page, which is the extension's own, messages to the
 * background pass by here as well, and the first answer counts.
 */
export function serveContent(handlers: ContentHandlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onMessage = (message: unknown, sender: Runtime.MessageSender) =>
    isForPages(message)
      ? answer(message, sender, browser.runtime.id, (wire) => handle(handlers, wire))
      : undefined;
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

const isForPages = (message: unknown) =>
  isRecord(message) && typeof message.kind === 'string' && Object.hasOwn(sound, message.kind);

function handle(handlers: ContentHandlers, { kind, payload }: Wire): unknown {
  if (!isRecord(payload) || !sound[kind as keyof ToContent](payload))
    throw new Error(`This is not a message to a page: ${kind.slice(0, 40)}.`);
  return (handlers[kind as keyof ToContent] as (payload: unknown) => unknown)(payload);
}
