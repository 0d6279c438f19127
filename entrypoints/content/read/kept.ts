import { isShadowRoot } from '../dom';
import type { PageBlock } from '../types';
import type { Run } from './run';
import { type Settled, settle } from './settle';
import { isRendered } from './sight';

/** A run that may hold a name, and what became of it. */
export interface Kept extends Settled {
  /** As it was read, before a closer look. */
  read: PageBlock;
  nodes: readonly Text[];
  /** Set once some of its text has left its place: all runs that left since the page was last read on. */
  left?: ReadonlySet<Kept>;
}

const EDITORS = '[role=textbox],[role=searchbox]';

const NOTHING: Settled = { blocks: [], rendered: [] };

/** Looks closer at a run: what of it shows, and where boxes end a name. Of a run in an editor nothing is asked. */
export function lookCloser(nodes: readonly Text[], read: PageBlock): Settled {
  return inEditor(read.container) ? NOTHING : settle(nodes, read, askOnce());
}

/** An editor said to be one by its role alone, or a document that is one as a whole. */
function inEditor(container: Element | ShadowRoot): boolean {
  if (container.ownerDocument.designMode === 'on') return true;
  const element = isShadowRoot(container) ? container.host : container;
  return element.closest(EDITORS) !== null;
}

/** Whether a run reads as it did when it was kept. */
export function sameRun({ read, nodes }: Pick<Kept, 'read' | 'nodes'>, run: Run): boolean {
  const now = run.block();
  return (
    read.text === now.text &&
    read.lang === now.lang &&
    read.role === now.role &&
    read.container === now.container &&
    nodes.length === run.nodes.length &&
    nodes.every((node, at) => node === run.nodes[at])
  );
}

/** Whether two closer looks at a run saw the same. */
export function sameBlocks(left: Settled, right: Settled): boolean {
  const same = (block: PageBlock, other: PageBlock | undefined) =>
    block.text === other?.text && block.pieces.length === other.pieces.length;
  return (
    left.blocks.length === right.blocks.length &&
    left.blocks.every((block, at) => same(block, right.blocks[at])) &&
    left.rendered.every((rendered, at) => rendered === right.rendered[at])
  );
}

/** Whether what shows of a run is no longer what showed when it was read. */
export function sightChanged({ nodes, rendered }: Kept): boolean {
  const ask = askOnce();
  // Of a run in an editor nothing was asked.
  return (
    rendered.length > 0 &&
    nodes.some((node, at) => (node.parentNode !== null && ask(node.parentNode)) !== rendered[at])
  );
}

/** Asks every parent once. */
function askOnce(): (parent: ParentNode) => boolean {
  const known = new Map<ParentNode, boolean>();
  return (parent) => {
    let answer = known.get(parent);
    if (answer === undefined) {
      answer = isRendered(parent);
      known.set(parent, answer);
    }
    return answer;
  };
}
