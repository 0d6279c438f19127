import { isShadowRoot, layoutParent } from '../dom';
import type { PageBlock } from '../types';

/**
 * Blocks that stand one below the other, in this order. Reading order says nothing of height beyond one flow: columns,
 * cells of a grid or a table and things taken out of the flow stand side by side.
 */
export interface Flow {
  readonly root: Element;
  readonly blocks: PageBlock[];
}

/** What begins a flow, what that stands in, and whether it does so only for several blocks: cells with one each go on line by line. */
export interface Root {
  readonly element: Element;
  readonly outer: Root | null;
  readonly inLine: boolean;
}

/**
 * Parts blocks in reading order into flows. A flow that is taken up again later counts as another.
 *
 * @param known what elements belong to: styles are asked once for each, until the page is laid out otherwise.
 */
export function flowsOf(blocks: readonly PageBlock[], known: WeakMap<Element, Root>): Flow[] {
  const roots = blocks.map(({ container }) =>
    rootOf(isShadowRoot(container) ? container.host : container, known),
  );
  const flows: Flow[] = [];
  blocks.forEach((block, at) => {
    let root = roots[at]!;
    if (root !== roots[at - 1] && root !== roots[at + 1]) while (root.inLine && root.outer) root = root.outer;
    const last = flows.at(-1);
    if (last?.root === root.element) last.blocks.push(block);
    else flows.push({ root: root.element, blocks: [block] });
  });
  return flows;
}

function rootOf(element: Element, known: WeakMap<Element, Root>): Root {
  let root = known.get(element);
  if (!root) {
    const parent = layoutParent(element);
    const outer = parent && rootOf(parent, known);
    const begins = parent ? beginsFlow(element, parent) : 'always';
    root = outer && !begins ? outer : { element, outer, inLine: begins === 'in line' };
    known.set(element, root);
  }
  return root;
}

function beginsFlow(element: Element, parent: Element): 'always' | 'in line' | null {
  const own = getComputedStyle(element);
  if (own.float !== 'none' || own.position === 'absolute' || own.position === 'fixed') return 'always';
  if (own.position === 'sticky' || own.overflowY === 'auto' || own.overflowY === 'scroll') return 'always';
  const { display, columnCount, columnWidth } = getComputedStyle(parent);
  if (/flex|grid/.test(display) || columnCount !== 'auto' || columnWidth !== 'auto') return 'always';
  return /^inline-|^table-c(?:ell|aption)/.test(own.display) ? 'in line' : null;
}
