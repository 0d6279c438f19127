import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../types';
import { COLOUR_RULES, RULES, runAxe } from './axe';
import { faintText } from './contrast';
import { cutOff, spaceText } from './edges';
import { smallTargets } from './targets';
import { inTheme } from './theme';
import { inViews } from './views';

/** What the functions that run in a page find there. */
const TOOLS = { runAxe, faintText, cutOff, spaceText, smallTargets, inTheme };
type Tools = typeof TOOLS;

/** Reads axe and the tools into a page, once. */
async function equip(driver: Driver, page: Page): Promise<void> {
  if (await inViews(driver, page, () => 'tools' in globalThis)) return;
  const tools = Object.entries(TOOLS).map(([name, tool]) => `${name}: ${tool}`);
  const source = `() => { ${axe.source}; globalThis.tools = { ${tools.join(', ')} }; }`;
  await inViews(driver, page, source as unknown as () => void);
}

/**
 * What is wrong with all that Sidelight shows on a page now, by axe and by the success criteria of WCAG 2.2 that can be
 * measured, in both themes.
 */
export async function faults(driver: Driver, page: Page): Promise<string[]> {
  await equip(driver, page);
  return inViews(driver, page, look, RULES, COLOUR_RULES);
}

/** As {@link faults}, of what a narrow window cuts off and what a finger cannot hit. */
export async function narrowFaults(driver: Driver, page: Page): Promise<string[]> {
  await equip(driver, page);
  return inViews(driver, page, lookNarrow);
}

/** Runs in the page. */
async function look(rules: readonly string[], colourRules: readonly string[]): Promise<string[]> {
  const { runAxe, faintText, smallTargets, inTheme } = (globalThis as unknown as { tools: Tools }).tools;
  // A card that has only just come is still fading in.
  const roots = [...document.querySelectorAll('[popover="manual"]')].map(({ shadowRoot }) => shadowRoot);
  const moving = [document, ...roots].flatMap((root) => root?.getAnimations() ?? []);
  await Promise.all(moving.map(({ finished }) => finished));
  const faint = () => faintText(4.5).map((fault) => `1.4.3 contrast: ${fault}`);
  return [
    ...smallTargets(24, true).map((fault) => `2.5.8 target size: ${fault}`),
    ...(await inTheme('light', async () => [...faint(), ...(await runAxe('tag', rules))])),
    ...(await inTheme('dark', async () => [...faint(), ...(await runAxe('rule', colourRules))])),
  ];
}

/** Runs in the page. */
function lookNarrow(): string[] {
  const { cutOff, spaceText, smallTargets } = (globalThis as unknown as { tools: Tools }).tools;
  const found = cutOff().map((fault) => `1.4.10 reflow: ${fault}`);
  spaceText(true);
  found.push(...cutOff().map((fault) => `1.4.12 text spacing: ${fault}`));
  spaceText(false);
  found.push(...smallTargets(44, false).map((fault) => `2.5.5 target size: ${fault}`));
  return found;
}
