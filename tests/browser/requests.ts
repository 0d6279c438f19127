import type { CDPSession, Page } from 'puppeteer-core';
import type { Driver } from './types';

/** The part of the DevTools protocol's `Network.requestWillBeSent` used here. */
interface Sent {
  request: { url: string };
  initiator: Initiator;
}
interface Initiator {
  url?: string;
  stack?: Stack;
}
interface Stack {
  callFrames: { url: string }[];
  parent?: Stack;
}

/** What leaves the machine, or would: not the extension's own files, nor what is made in the page. */
const NETWORK = /^(?:https?|wss?|ftp):/;

function byExtension({ url, stack }: Initiator, origin: string): boolean {
  if (url?.startsWith(origin)) return true;
  if (!stack) return false;
  return (
    stack.callFrames.some((frame) => frame.url.startsWith(origin)) ||
    (stack.parent !== undefined && byExtension({ stack: stack.parent }, origin))
  );
}

async function watch(session: CDPSession, ours: (sent: Sent) => boolean, seen: () => void): Promise<void> {
  session.on('Network.requestWillBeSent', (sent: Sent) => {
    if (NETWORK.test(sent.request.url) && ours(sent)) seen();
  });
  await session.send('Network.enable');
}

/**
 * Counts the network requests that Sidelight makes from now on, in Chromium: all of its service worker's, and those of
 * a page whose cause is one of its scripts.
 */
export async function countRequests(driver: Driver, page: Page): Promise<{ readonly count: number }> {
  const seen = { count: 0 };
  const add = () => {
    seen.count += 1;
  };
  const origin = driver.url('');
  const worker = driver.browser.targets().find((target) => target.type() === 'service_worker');
  if (!worker) throw new Error('The service worker cannot be watched: it is not running.');
  await watch(await worker.createCDPSession(), () => true, add);
  await watch(await page.createCDPSession(), ({ initiator }) => byExtension(initiator, origin), add);
  return seen;
}
