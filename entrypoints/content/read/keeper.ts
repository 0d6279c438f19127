import { HERE } from '../../../data/lexicon/skim';
import type { Views } from '../../../data/lexicon/views';
import { ByNode } from '../by-node';
import { isElement } from '../dom';
import type { LateLinker } from '../late-linker';
import { movePieces } from '../mentions/follow';
import type { PageBlock } from '../types';
import { torn } from './cuts';
import { type Kept, lookCloser, sameBlocks, sameRun, sightChanged } from './kept';
import { cutLong, isLong, LONG } from './long';
import type { Reader } from './page-text';
import type { Run } from './run';
import { textsIn } from './texts';

/**
 * Hands runs to linking, and keeps those that may hold a name: all that is known of the page's text. A run that waits
 * for names is looked at closer when they have come, if it holds one. What is not rendered is kept too, but linking does
 * not hear of it until it shows.
 */
export class Keeper implements Reader {
  private readonly kept = new Set<Kept>();
  private readonly byNode = new ByNode<Kept>();

  /** Runs that were cut into stretches, by each of their nodes. */
  private readonly long = new WeakMap<Node, Pick<Kept, 'read' | 'nodes'>>();

  /** Runs that wait for names, by the block that linking has of them. */
  private readonly waiting = new Map<PageBlock, Kept>();
  private hidden = new Set<Element>();
  /** Runs of what has left its place. */
  private left = new Set<Kept>();

  /**
   * @param linker is told what is kept.
   * @param onLeft called for every block of which a text has left its place.
   */
  constructor(
    private readonly linker: LateLinker<PageBlock>,
    private readonly onLeft: (block: PageBlock) => void,
  ) {}

  /** How many runs are kept. */
  get size(): number {
    return this.kept.size;
  }

  skim(piece: string, missing: number[], until?: number): number {
    return piece.length > LONG ? HERE : this.linker.skim(piece, missing, until);
  }

  behind(beginning: number): Views | null | undefined {
    return this.linker.behind(beginning);
  }

  hear(data: string): void {
    this.linker.hear(data);
  }

  holds(text: Text): boolean {
    return torn.has(text) || this.byNode.of(text).length > 0;
  }

  /** Takes a run that was read, in place of all that was read of its text before. */
  take(run: Run): void {
    if (isLong(run)) this.takeLong(run);
    else if (this.kept.size === 0 || !this.isKept(run)) this.keep(run.block(), run.nodes);
  }

  private takeLong(run: Run): void {
    const { nodes } = run;
    const before = this.long.get(nodes[0]!);
    const isSame = before && nodes.every((node) => this.long.get(node) === before) && sameRun(before, run);
    if (isSame && !nodes.flatMap((node) => this.byNode.of(node)).some(sightChanged)) return;
    for (const node of nodes) this.forget(node);
    const now = { read: run.block(), nodes: [...nodes] };
    for (const node of nodes) this.long.set(node, now);
    for (const stretch of cutLong(run)) this.keep(stretch, [stretch.pieces[0]!.node]);
  }

  private keep(read: PageBlock, nodes: readonly Text[]): void {
    if (!this.linker.set(read, read)) return;
    const kept: Kept = { read, nodes: [...nodes], blocks: [read], rendered: [] };
    this.kept.add(kept);
    for (const node of nodes) this.byNode.add(node, kept);
    if (this.linker.waitsFor(read)) this.waiting.set(read, kept);
    else this.look(kept);
  }

  /** The names have come that a run waited for. */
  settle(block: PageBlock, holdsName: boolean): void {
    const kept = this.waiting.get(block);
    this.waiting.delete(block);
    if (kept && holdsName) this.look(kept);
    else if (kept) this.drop(kept);
  }

  /** Looks closer at a run, and tells linking what is found. */
  private look(kept: Kept): void {
    const { read, nodes } = kept;
    Object.assign(kept, lookCloser(nodes, read));
    if (kept.blocks[0] !== read) {
      this.linker.delete(read);
      for (const block of kept.blocks) this.linker.set(block, block);
    }
    kept.rendered.forEach((seen, at) => {
      const parent = nodes[at]!.parentNode;
      if (!seen && isElement(parent)) this.hidden.add(parent);
    });
  }

  /** Whether this very run is kept already. What else was kept of its nodes is dropped. */
  private isKept(run: Run): boolean {
    const { nodes } = run;
    for (const kept of new Set(nodes.flatMap((node) => this.byNode.of(node)))) {
      const isSame = !kept.left && sameRun(kept, run);
      if (isSame && (this.waiting.has(kept.read) || sameBlocks(kept, lookCloser(nodes, run.block()))))
        return true;
      for (const node of kept.nodes) this.forget(node);
    }
    return false;
  }

  /** Forgets the run that a text node belongs to. */
  forget(node: Node): void {
    this.long.delete(node);
    for (const kept of this.byNode.of(node)) {
      for (const text of kept.nodes) torn.add(text);
      this.drop(kept);
    }
  }

  /**
   * Takes note that a part has left the page, or was moved in it. Its runs are forgotten when the page has been read on:
   * where a text is replaced, what stays of its run, or has gone along, keeps its mentions until then.
   */
  leave(part: Node): void {
    if (this.kept.size === 0) return;
    for (const node of textsIn(part)) {
      for (const kept of this.byNode.of(node)) {
        this.long.delete(node);
        kept.left = this.left;
        this.left.add(kept);
        for (const block of kept.blocks) this.onLeft(block);
      }
    }
  }

  /** As `follow` asks: what was read may not have been linked yet. */
  move(from: Text, to: Text): boolean {
    const all = this.byNode.of(from);
    for (const kept of all) {
      for (const block of kept.blocks) movePieces(block, from, to);
      kept.nodes = kept.nodes.map((node) => (node === from ? to : node));
      this.byNode.delete(from, kept);
      this.byNode.add(to, kept);
    }
    return all.length > 0;
  }

  /** Forgets the runs of which nothing stands in the page any more, and returns the others of what has left. */
  forgetLeft(): ReadonlySet<Kept> {
    const { left } = this;
    this.left = new Set();
    for (const kept of left) {
      if (kept.nodes.some((node) => node.isConnected)) continue;
      left.delete(kept);
      this.drop(kept);
    }
    return left;
  }

  /** Forgets runs, but for those that have left again: they may have gone along. */
  forgetRuns(runs: ReadonlySet<Kept>): void {
    for (const kept of runs) if (this.kept.has(kept) && kept.left === runs) this.drop(kept);
  }

  /** Forgets what stands in a shadow tree that has left the page. */
  forgetTree(root: ShadowRoot): void {
    for (const { read, nodes } of this.kept) {
      if (read.container.getRootNode() === root) for (const node of nodes) this.forget(node);
    }
  }

  /** All runs that are kept, to be asked by turns whether they show. */
  runs(): IterableIterator<Kept> {
    return this.kept.values();
  }

  /** Elements met since the last time whose text may hold a name and is not rendered. */
  takeHidden(): Iterable<Element> {
    const { hidden } = this;
    if (hidden.size > 0) this.hidden = new Set();
    return hidden;
  }

  private drop(kept: Kept): void {
    this.kept.delete(kept);
    this.waiting.delete(kept.read);
    for (const block of kept.blocks) this.linker.delete(block);
    for (const node of kept.nodes) this.byNode.delete(node, kept);
  }
}
