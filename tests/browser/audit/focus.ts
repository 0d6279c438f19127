import type { Page } from 'puppeteer-core';

/** Where Tab led on one of the extension's pages: tag or role, and name; and what WCAG 2.2 objects to by the way. */
export interface Walk {
  stops: string[];
  faults: string[];
}

/**
 * Goes through a page by Tab, from its first control to its last. Looks for what 2.4.3 (focus order, here that of the
 * document), 2.4.7 (focus visible) and 2.4.11 (focus not obscured) object to.
 */
export async function walkByTab(page: Page): Promise<Walk> {
  const walk: Walk = { stops: [], faults: [] };
  let { called, at, of, scrolls, faults } = await page.evaluate(focus, true);
  const tab = async () => {
    await page.keyboard.press('Tab');
    ({ called, at, of, scrolls, faults } = await page.evaluate(focus, false));
    if (faults.length === 0) return;
    // What is painted counts: a browser may scroll to what has the focus with the next frame.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
    ({ called, at, of, scrolls, faults } = await page.evaluate(focus, false));
  };
  for (let step = 0; step < of; step += 1) {
    if (step > 0) await tab();
    // Firefox leads to what scrolls as well, for the arrow keys.
    if (scrolls) await tab();
    walk.stops.push(called);
    walk.faults.push(...faults, ...(at === step ? [] : [`2.4.3: ${called} is ${at}, after ${step} presses`]));
  }
  return walk;
}

/** What the focus is on now: tag or role, and name. */
export const focusOf = async (page: Page) => (await page.evaluate(focus, false)).called;

/** Runs in the page: what has the focus, which of all controls that Tab leads to that is, and what is wrong with it. */
function focus(onFirst: boolean): {
  called: string;
  at: number;
  of: number;
  scrolls: boolean;
  faults: string[];
} {
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, [tabindex="0"]');
  const controls = [...all].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]') && one.tabIndex === 0,
  );
  if (onFirst) controls[0]?.focus();
  const one = document.activeElement as HTMLElement;
  const label = (one as HTMLInputElement).labels?.[0];
  // biome-ignore lint/performance/useDomNodeTextContent: as seen, without what is hidden.
  const words = one.getAttribute('aria-label') ?? (label ?? one).innerText;
  const called = `${one.getAttribute('role') ?? one.localName} ${words.trim()}`;
  // A field that is heard alone shows its ring on its label.
  const seen = label && one.closest('.heard') ? label : one;
  const { outlineStyle, outlineWidth } = getComputedStyle(seen);
  const { left, top, width, height } = seen.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  const faults: string[] = [];
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push(`2.4.7: ${called}`);
  if (!there || !(seen.contains(there) || there === seen.parentElement)) faults.push(`2.4.11: ${called}`);
  const at = controls.indexOf(one);
  const scrolls = at < 0 && one.scrollHeight > one.clientHeight && getComputedStyle(one).overflowY === 'auto';
  return { called, at, of: controls.length, scrolls, faults };
}
