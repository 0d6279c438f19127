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
 * @param met told of shadow trees around blocks, those with the slots that they are shown in too.
 */
export function flowsOf(
  blocks: readonly PageBlock[],
  known: WeakMap<Element, Root>,
  met: (tree: ShadowRoot) => void,
): Flow[] {
  const roots = blocks.map(({ container }) => {
    if (!isShadowRoot(container)) return rootOf(container, known, met);
    met(container);
    return rootOf(container.host, known, met);
  });
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

/** Whether an element that was asked, or what stands in it, begins a flow now where it began none, or the other way round. */
export function flowsOtherwise(element: Element, known: WeakMap<Element, Root>): boolean {
  const inside = known.has(element) && [...element.children].find((child) => known.has(child));
  return [element, inside].some((one) => {
    const root = one && known.get(one);
    const parent = one && layoutParent(one);
    if (!root || !parent) return false;
    const began = root.element !== one ? null : root.inLine ? 'in line' : 'always';
    return began !== beginsFlow(one, parent);
  });
}

function rootOf(element: Element, known: WeakMap<Element, Root>, met: (tree: ShadowRoot) => void): Root {
  let root = known.get(element);
  if (!root) {
    if (isShadowRoot(element.parentNode)) met(element.parentNode);
    const parent = layoutParent(element);
    const outer = parent && rootOf(parent, known, met);
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
