import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { isId } from '../pack/values';
import { DENSITIES, isSite } from '../settings/schema';
import { MOST_BEGINNINGS, MOST_NEAR } from './limits';
import type { ToBackground } from './types';
import { answer, type Wire } from './wire';

/** Who asks: a frame of a tab, or one of our own pages (which may stand in a tab too). */
export interface Asker {
  tab: number | undefined;
  frame: number;
  /** Whether that is in a private window. */
  incognito: boolean;
  /** The document in the frame: frames keep their number when another page is opened in them. */
  document: string;
  ownPage: boolean;
}

/** A handler for each message to the background. What it throws is sent back as words. */
export type BackgroundHandlers = {
  [K in keyof ToBackground]: (
    payload: ToBackground[K]['in'],
    from: Asker,
  ) => ToBackground[K]['out'] | Promise<ToBackground[K]['out']>;
};

const id = v.custom<string>(isId);
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const byId = v.strictObject({ id });
const hash = v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1));
/** It names every pack that is on. */
const stamp = v.pipe(v.string(), v.maxLength(50_000));

const payloads: { [K in keyof ToBackground]: v.GenericSchema<unknown, ToBackground[K]['in']> } = {
  card: v.strictObject({
    entity: id,
    near: v.exactOptional(v.pipe(v.array(id), v.maxLength(MOST_NEAR))),
  }),
  count: v.strictObject({ mentions: v.pipe(index, v.maxValue(10_000_000)) }),
  cardByKey: v.strictObject({ open: v.boolean() }),
  keyFor: v.strictObject({ frame: index, key: v.picklist(['Enter', 'Escape']) }),
  loadNames: v.strictObject({
    stamp,
    beginnings: v.pipe(v.array(hash), v.maxLength(MOST_BEGINNINGS)),
    script: v.boolean(),
  }),
  loadViews: v.strictObject({}),
  storyNames: v.strictObject({ pack: id }),
  mute: v.strictObject({
    entity: id,
    site: v.exactOptional(v.custom<string>(isSite)),
    on: v.boolean(),
  }),
  read: v.strictObject({ entity: id }),
  change: v.strictObject({
    enabled: v.exactOptional(v.boolean()),
    density: v.exactOptional(v.picklist(DENSITIES)),
    site: v.exactOptional(v.strictObject({ host: v.custom<string>(isSite), on: v.boolean() })),
  }),
  openOptions: v.strictObject({ at: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z-]{1,30}$/))) }),
  spelled: v.strictObject({ text: v.pipe(v.string(), v.maxLength(1000)) }),
  texts: v.strictObject({}),
  installPack: v.strictObject({ revision: v.pipe(v.string(), v.uuid()) }),
  makeRoom: v.strictObject({}),
  enablePack: v.strictObject({ id, on: v.boolean() }),
  removePack: byId,
  restorePack: byId,
  eraseAll: v.strictObject({}),
};

/** What content scripts may ask: they stand in pages, which may have taken their process over. */
const FOR_FRAMES: ReadonlySet<string> = new Set<keyof ToBackground>([
  'card',
  'cardByKey',
  'count',
  'keyFor',
  'loadNames',
  'loadViews',
  'mute',
  'openOptions',
  'read',
  'texts',
]);

/**
 * Answers the extension's own messages to the background, from now on. A message of unknown kind or unsound form, or
 * one its sender may not send, is refused without an effect.
 */
export function serveBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender, browser.runtime.id, (wire) => handle(handlers, wire, askerOf(sender))),
  );
}

function askerOf({ tab, frameId = 0, documentId, url }: Runtime.MessageSender): Asker {
  return {
    tab: tab?.id,
    incognito: tab?.incognito ?? false,
    frame: frameId,
    document: documentId ?? `frame ${frameId}`,
    ownPage: url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

function handle(handlers: BackgroundHandlers, { kind, payload }: Wire, from: Asker): unknown {
  if (!Object.hasOwn(payloads, kind)) throw new Error(`There is no message "${kind.slice(0, 40)}".`);
  if (!from.ownPage && !FOR_FRAMES.has(kind))
    throw new Error(`Only Sidelight's own pages may ask for "${kind}".`);
  return call(handlers, kind as keyof ToBackground, payload, from);
}

function call<K extends keyof ToBackground>(
  handlers: BackgroundHandlers,
  kind: K,
  payload: unknown,
  from: Asker,
): unknown {
  const checked = v.safeParse(payloads[kind], payload);
  if (checked.success) return handlers[kind](checked.output, from);
  throw new Error(`The message "${kind}" is not sound: ${v.getDotPath(checked.issues[0]) ?? 'as a whole'}.`);
}
