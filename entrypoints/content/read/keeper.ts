import type { Linker } from '../../../data/link/types';
import type { PageBlock } from '../types';
import { type Settled, settle } from './settle';
import { isRendered } from './sight';

/** A run that may hold a name, and what became of it. */
interface Kept extends Settled {
  run: PageBlock;
}

/**
 * Hands runs to linking, and keeps those that may hold a name: all that is known of the page's text. What is not
 * rendered is kept too, but linking does not hear of it until it shows.
 */
export class Keeper {
  private readonly kept = new Set<Kept>();
  private readonly byNode = new WeakMap<Node, Kept>();

  constructor(private readonly linker: Linker<PageBlock>) {}

  /** How many runs are kept. */
  get size(): number {
    return this.kept.size;
  }

  /** Takes a run that was read, in place of all that was read of its text before. */
  take(run: PageBlock): void {
    const olds = new Set<Kept>();
    for (const { node } of run.pieces) {
      const old = this.byNode.get(node);
      if (old) olds.add(old);
    }
    const rendered = askOnce();
    for (const old of olds) {
      if (sameRun(old.run, run) && sameSight(old, rendered)) return;
      this.drop(old);
    }
    if (!this.linker.set(run, run)) return;
    const settled = settle(run, rendered);
    if (settled.blocks[0] !== run) {
      this.linker.delete(run);
      for (const block of settled.blocks) this.linker.set(block, block);
    }
    const kept: Kept = { run, ...settled };
    this.kept.add(kept);
    for (const { node } of run.pieces) this.byNode.set(node, kept);
  }

  /** Forgets the run that a text node belongs to. */
  forget(node: Node): void {
    const kept = this.byNode.get(node);
    if (kept) this.drop(kept);
  }

  /** Forgets everything in a part of the page. */
  forgetAll(part: Node): void {
    if (this.kept.size === 0) return;
    this.forget(part);
    const walker = part.ownerDocument!.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) this.forget(node);
  }

  /** Forgets what stands in a shadow tree that has left the page. */
  forgetTree(root: ShadowRoot): void {
    for (const kept of this.kept) if (kept.run.container.getRootNode() === root) this.drop(kept);
  }

  /** All runs that are kept, to be asked by turns whether they show. */
  runs(): IterableIterator<{ run: PageBlock; rendered: readonly boolean[] }> {
    return this.kept.values();
  }

  private drop(kept: Kept): void {
    this.kept.delete(kept);
    for (const block of kept.blocks) this.linker.delete(block);
    for (const { node } of kept.run.pieces) if (this.byNode.get(node) === kept) this.byNode.delete(node);
  }
}

/** Whether what shows of a run is no longer what showed when it was read. */
export function sightChanged({ run, rendered }: { run: PageBlock; rendered: readonly boolean[] }): boolean {
  return !sameSight({ run, rendered }, askOnce());
}

function sameSight(
  { run, rendered }: { run: PageBlock; rendered: readonly boolean[] },
  ask: (parent: ParentNode) => boolean,
): boolean {
  return run.pieces.every(
    ({ node }, at) => (node.parentNode !== null && ask(node.parentNode)) === rendered[at],
  );
}

function sameRun(old: PageBlock, run: PageBlock): boolean {
  return (
    old.text === run.text &&
    old.lang === run.lang &&
    old.role === run.role &&
    old.container === run.container &&
    old.pieces.length === run.pieces.length &&
    old.pieces.every(({ node }, at) => node === run.pieces[at]!.node)
  );
}

/** Asks every parent once; a shadow root shows where its host does. */
function askOnce(): (parent: ParentNode) => boolean {
  const known = new Map<ParentNode, boolean>();
  return (parent) => {
    let answer = known.get(parent);
    if (answer === undefined) {
      answer = isRendered(parent instanceof ShadowRoot ? parent.host : (parent as Element));
      known.set(parent, answer);
    }
    return answer;
  };
}
