import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../card-host';

/*
 * Where a state's views can be read: one of the extension's own pages reads itself; on a web page the content script's
 * world does, in which the closed roots of the cards are opened to whoever looks through `shadowRoot`. Each world has
 * objects of its own for the page's elements, so neither the page nor another extension sees a root by that.
 */

const OPEN_ROOTS = `
  for (const host of document.querySelectorAll('${CARD_HOST}')) {
    const value = chrome.dom.openOrClosedShadowRoot(host);
    if (value) Object.defineProperty(host, 'shadowRoot', { value, configurable: true });
  }`;

/** Runs a function where the views of a page can be read. It is sent as text, and its result comes back as JSON. */
export async function inViews<A extends unknown[], R>(
  page: Page,
  run: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const realm = page.url().startsWith('chrome-extension:') ? page : page.mainFrame().extensionRealms()[0];
  if (!realm) throw new Error(`No content script runs in ${page.url()}.`);
  // As one expression, which the debugger may evaluate: the extension's own policy forbids `new Function`.
  const json = await realm.evaluate(`(async () => {
    ${OPEN_ROOTS}
    return JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null);
  })()`);
  return JSON.parse(json as string);
}

/** What axe finds wrong, by rule and place: on a web page in the cards alone, since the rest is not ours. */
export async function axeFinds(page: Page): Promise<string[]> {
  const there = await inViews(page, () => 'axe' in globalThis);
  if (!there) await inViews(page, `() => { ${axe.source} }` as unknown as () => void);
  return inViews(page, runAxe, CARD_HOST);
}

/** Runs in the page. */
async function runAxe(cardHost: string): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const own = location.protocol === 'chrome-extension:';
  const cards = [...document.querySelectorAll<HTMLElement>(cardHost)];
  const { violations } = await axe.run(own ? document : { include: cards }, {
    resultTypes: ['violations'],
    // Axe gives contrast up where a view scrolls or stands above a page: `faintText` measures it everywhere.
    rules: { 'color-contrast': { enabled: false }, ...(!own && { region: { enabled: false } }) },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.flat().join(' ')}: ${html.slice(0, 140)}`),
  );
}
