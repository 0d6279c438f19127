import browser from 'webextension-polyfill';
import { isRecord } from '../settings/field';
import type { ToBackground } from './types';

/** Nobody is there to answer: no content script in that frame, or an extension that was updated meanwhile. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** How to ask the background: `ask`, or what stands in for it. */
export type Ask = typeof ask;

/**
 * Asks the background.
 *
 * @throws Error in the background's words when it refuses or fails; NoAnswer when it cannot be reached.
 */
export async function ask<K extends keyof ToBackground>(
  kind: K,
  payload: ToBackground[K]['in'],
): Promise<ToBackground[K]['out']> {
  return (await answered(browser.runtime.sendMessage({ kind, payload }))) as ToBackground[K]['out'];
}

/** @returns the value of an answer that is on its way. */
export async function answered(reply: Promise<unknown>): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await reply;
  } catch (cause) {
    throw new NoAnswer('Nothing answered.', { cause });
  }
  if (!isRecord(answer)) throw new NoAnswer('Nothing answered.');
  if (answer.ok !== true) throw new Error(String(answer.error));
  return answer.value;
}
