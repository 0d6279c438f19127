import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Shows a view in a page of its own, clean of what stood there before. */
export function show(view: ComponentChild): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Sidelight';
  render(null, document.body);
  document.body.replaceChildren();
  act(() => render(view, document.body));
  return document.body;
}

/** All buttons, links and fields of that accessible name (its text or label). */
function named(root: ParentNode, name: string | RegExp): HTMLElement[] {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const controls = root.querySelectorAll<HTMLElement>('button, a, input, select, [role=tab], [role=button]');
  return [...controls].filter((element) => {
    const label = element.getAttribute('aria-label');
    const labels = (element as HTMLInputElement).labels;
    return fits((label ?? (labels?.length ? labels[0]?.textContent : element.textContent) ?? '').trim());
  });
}

/** The one control of that name. */
export function control<E extends HTMLElement = HTMLElement>(root: ParentNode, name: string | RegExp): E {
  const found = named(root, name);
  expect(found, `controls called ${name}`).toHaveLength(1);
  return found[0] as E;
}

/** Whether any control has that name. */
export const has = (root: ParentNode, name: string | RegExp) => named(root, name).length > 0;

/** Presses the control of that name. */
export function press(root: ParentNode, name: string | RegExp): void {
  act(() => control(root, name).click());
}

/** The text a reader sees, in one line. */
export const seen = (root: ParentNode) => (root.textContent ?? '').replace(/\s+/g, ' ');

/** What axe finds wrong, named by rule and place. Colours are measured in tokens.test.ts: happy-dom paints nothing. */
export async function violations(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
