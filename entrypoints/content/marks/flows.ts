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

/**
 * How an element begins a flow: always; `in line`, only if it holds several blocks, since table cells with one each go
 * on row by row; or `in columns`, since what stands in columns may continue in the next one.
 */
type Begins = 'always' | 'in line' | 'in columns';

/** An element that begins a flow, the flow around it, and how it begins. */
export interface Root {
  readonly element: Element;
  readonly outer: Root | null;
  readonly begins: Begins;
}

/** In which flow a block stands, and in which shadow tree, if in any. */
export interface Standing {
  readonly root: Root;
  readonly tree: ShadowRoot | null;
}

/**
 * Where a block stands.
 *
 * @param known what elements belong to: styles are asked once for each, until the page is laid out otherwise.
 * @param met told of shadow trees around the block, those with the slots that it is shown in too.
 */
export function standingOf(
  { container }: PageBlock,
  known: WeakMap<Element, Root>,
  met: (tree: ShadowRoot) => void,
): Standing {
  if (isShadowRoot(container)) {
    met(container);
    return { root: rootOf(container.host, known, met), tree: container };
  }
  const tree = container.getRootNode();
  return { root: rootOf(container, known, met), tree: isShadowRoot(tree) ? tree : null };
}

/**
 * Parts blocks in reading order into flows. A flow that is taken up again later counts as another.
 *
 * @param standings where each of them stands.
 */
export function flowsOf(blocks: readonly PageBlock[], standings: readonly Standing[]): Flow[] {
  const flows: Flow[] = [];
  blocks.forEach((block, at) => {
    let { root } = standings[at]!;
    if (root !== standings[at - 1]?.root && root !== standings[at + 1]?.root)
      while (root.begins === 'in line' && root.outer) root = root.outer;
    const last = flows.at(-1);
    if (last?.root === root.element) last.blocks.push(block);
    else flows.push({ root: root.element, blocks: [block] });
  });
  return flows;
}

/** Whether an element, or a child of it, begins a flow now and did not when it was asked, or the other way round. */
export function flowsOtherwise(element: Element, known: WeakMap<Element, Root>): boolean {
  const inside = known.has(element) && [...element.children].find((child) => known.has(child));
  return [element, inside].some((one) => {
    const root = one && known.get(one);
    const parent = one && layoutParent(one);
    if (!root || !parent) return false;
    return (root.element === one ? root.begins : null) !== beginsFlow(one, parent, known.get(parent));
  });
}

function rootOf(element: Element, known: WeakMap<Element, Root>, met: (tree: ShadowRoot) => void): Root {
  let root = known.get(element);
  if (!root) {
    if (isShadowRoot(element.parentNode)) met(element.parentNode);
    const parent = layoutParent(element);
    const outer = parent && rootOf(parent, known, met);
    const begins = parent ? beginsFlow(element, parent, outer) : 'always';
    root = outer && !begins ? outer : { element, outer, begins: begins ?? 'always' };
    known.set(element, root);
  }
  return root;
}

function beginsFlow(element: Element, parent: Element, outer: Root | null | undefined): Begins | null {
  if (outer?.begins === 'in columns') return 'in columns';
  const { display, columnCount, columnWidth } = styleAround(parent);
  if (columnCount !== 'auto' || columnWidth !== 'auto') return 'in columns';
  const own = getComputedStyle(element);
  if (own.float !== 'none' || own.position === 'absolute' || own.position === 'fixed') return 'always';
  if (own.position === 'sticky' || own.overflowY === 'auto' || own.overflowY === 'scroll') return 'always';
  if (/flex|grid/.test(display)) return 'always';
  // What is cut off goes on below the edge, and what is moved stands apart from what is around it.
  if (own.overflowY !== 'visible' || own.transform !== 'none' || own.translate !== 'none') return 'in line';
  return /^inline-|^table-c(?:ell|aption)/.test(own.display) ? 'in line' : null;
}

/**
 * The style of the box that lays out the children of an element: `display: contents` makes none, so the next one around
 * it counts.
 */
function styleAround(parent: Element): CSSStyleDeclaration {
  const style = getComputedStyle(parent);
  const outer = style.display === 'contents' && layoutParent(parent);
  return outer ? styleAround(outer) : style;
}
