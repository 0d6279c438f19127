import { isShadowRoot, layoutParent } from '../dom';
import type { PageBlock } from '../types';

/**
 * Blocks that stand one below the other, in this order. Reading order says nothing of height beyond one flow: columns,
 * cells of a grid and things taken out of the flow stand side by side.
 */
export interface Flow {
  readonly root: Element;
  readonly blocks: PageBlock[];
}

/** Elements that are known to begin a flow or not; styles are asked once for each. */
const roots = new WeakMap<Element, Element>();

/** Parts blocks in reading order into flows. A flow that is taken up again later counts as another. */
export function flowsOf(blocks: readonly PageBlock[]): Flow[] {
  const flows: Flow[] = [];
  for (const block of blocks) {
    const { container } = block;
    const root = flowRoot(isShadowRoot(container) ? container.host : container);
    const last = flows.at(-1);
    if (last?.root === root) last.blocks.push(block);
    else flows.push({ root, blocks: [block] });
  }
  return flows;
}

function flowRoot(element: Element): Element {
  const known = roots.get(element);
  if (known) return known;
  const parent = layoutParent(element);
  const root = !parent || beginsFlow(element, parent) ? element : flowRoot(parent);
  roots.set(element, root);
  return root;
}

function beginsFlow(element: Element, parent: Element): boolean {
  const own = getComputedStyle(element);
  if (own.float !== 'none' || own.position === 'absolute' || own.position === 'fixed') return true;
  if (own.position === 'sticky' || own.overflowY === 'auto' || own.overflowY === 'scroll') return true;
  const { display, columnCount, columnWidth } = getComputedStyle(parent);
  return /flex|grid/.test(display) || columnCount !== 'auto' || columnWidth !== 'auto';
}
