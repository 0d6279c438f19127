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
  const value = await answered(browser.tabs.sendMessage(tab, { kind, payload }, { frameId: frame }));
  const checked = v.safeParse(frameAnswers[kind] as v.GenericSchema<unknown, ToContent[K]['out']>, value);
  if (!checked.success) throw new Error('The page gave an answer that makes no sense.');
  return checked.output;
}
