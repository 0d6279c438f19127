import type { Frame, Page } from 'puppeteer-core';
import type { Found, Measured, PageReport, ToContent } from '../../data/messages/types';
import { LIMIT } from './limit';
import { countRequests } from './requests';
import type { Driver } from './types';

/** One line of `npm run scan`. */
export interface Scanned {
  mentions: Record<string, number>;
  texts: number;
  ms: { scan: number; limit: number; ratio: number; longestTask: number };
  domMutations: number;
  requests: number;
  found?: Found[];
}

/** Asks the content script of a frame in its own world: every frame answers, whether the background knows it or not. */
async function ask<K extends keyof ToContent>(
  frame: Frame,
  kind: K,
  payload: ToContent[K]['in'],
): Promise<ToContent[K]['out'] | null> {
  const [realm] = frame.extensionRealms();
  if (!realm) return null;
  const message = JSON.stringify({ kind, payload });
  return realm.evaluate(`(async () => {
    const { onMessage, id } = chrome.runtime;
    const { results = [] } = onMessage.dispatch(${message}, { id }, () => {}) ?? {};
    return (await results[0])?.value ?? null;
  })()`) as Promise<ToContent[K]['out'] | null>;
}

async function readThrough(frame: Frame, until: number): Promise<PageReport | null> {
  for (;;) {
    const report = await ask(frame, 'page', {});
    // A subframe that was blocked gives way to the browser's own error page, which has no content script.
    if (report ? report.state !== 'reading' : frame.detached || frame.parentFrame()) return report;
    if (Date.now() > until) throw new Error('Not read to the end in time.');
    await new Promise((again) => setTimeout(again, 20));
  }
}

/** Counts every change of a document from its parsing on. */
function countMutations(): void {
  const counted = globalThis as unknown as { mutations: number; takeMutations(): number };
  counted.mutations = 0;
  document.addEventListener('DOMContentLoaded', () => {
    const observer = new MutationObserver((records) => {
      counted.mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

/**
 * Opens a page and waits until Sidelight has read it.
 *
 * @param around with how many characters on either side each mention is listed; null lists none
 */
export async function scanPage(
  driver: Driver,
  page: Page,
  url: string,
  around: number | null,
): Promise<Scanned> {
  await page.evaluateOnNewDocument(countMutations);
  const requests = await countRequests(driver, page);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const until = Date.now() + 30_000;
  const mentions: Record<string, number> = {};
  const cost: Measured = { complete: true, texts: 0, scan: 0, longestTask: 0 };
  const found: Found[] = [];
  let limit = 0;
  let domMutations = 0;
  for (const frame of page.frames()) {
    const report = await readThrough(frame, until);
    const measured = report && (await ask(frame, 'measure', {}));
    if (!report || !measured) continue;
    for (const { id, count } of report.entities) mentions[id] = (mentions[id] ?? 0) + count;
    if (around !== null) found.push(...((await ask(frame, 'found', { around })) ?? []));
    cost.texts += measured.texts;
    cost.scan += measured.scan;
    cost.longestTask = Math.max(cost.longestTask, measured.longestTask);
    domMutations += await frame.evaluate(() => (globalThis as unknown as { mutations: number }).mutations);
    limit += (await frame.extensionRealms()[0]?.evaluate(LIMIT)) as number;
  }
  return {
    mentions,
    texts: cost.texts,
    ms: {
      scan: round(cost.scan),
      limit: round(limit),
      ratio: round(cost.scan / limit),
      longestTask: round(cost.longestTask),
    },
    domMutations,
    requests: requests.count,
    ...(around !== null && { found }),
  };
}
