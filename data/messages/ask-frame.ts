import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { frameAnswers } from './frame-answers';
import { answered } from './send';
import type { ToContent } from './types';

/**
 * Asks the content script of one frame. Its answer is checked: a page may have taken its process over.
 *
 * @param tab as the browser numbers tabs; `frame` 0 is the page itself.
 * @throws Error when the frame refuses, fails, or answers something else; NoAnswer when no content script is there.
 */
export async function askFrame<K extends keyof ToContent>(
  tab: number,
  frame: number,
  kind: K,
  payload: ToContent[K]['in'],
): Promise<ToContent[K]['out']> {
  return frameAnswer(kind, browser.tabs.sendMessage(tab, { kind, payload }, { frameId: frame }));
}

/** Takes the answer of a frame that was asked already. Throws as above. */
export async function frameAnswer<K extends keyof ToContent>(
  kind: K,
  reply: Promise<unknown>,
): Promise<ToContent[K]['out']> {
  const value = await answered(reply);
  const checked = v.safeParse(frameAnswers[kind] as v.GenericSchema<unknown, ToContent[K]['out']>, value);
  if (!checked.success) throw new Error('The page gave an answer that makes no sense.');
  return checked.output;
}
