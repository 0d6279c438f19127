import type { Mention } from '../../../data/link/types';
import { ByNode } from '../by-node';
import type { PageBlock, PageMention, PageMentions } from '../types';
import { movePieces } from './follow';
import { compareByReading } from './order';
import { spanOf } from './span';

/** Whether the reader wants to see a mention. */
export type Wanted = (mention: Mention) => boolean;

interface Entry {
  /** As linking gave them, before the reader's settings. */
  all: readonly Mention[];
  shown: readonly PageMention[];
}

const NONE: readonly PageMention[] = [];

/** The mentions of a frame. Blocks are kept in reading order, so that those in view are found by binary search. */
export class MentionStore implements PageMentions {
  size = 0;
  complete = false;
  private readonly entries = new Map<PageBlock, Entry>();
  private readonly byNode = new ByNode<PageBlock>();
  private readonly listeners = new Set<(changed: ReadonlySet<PageBlock>) => void>();
  /** The blocks with something to show, in reading order and as a set: on a page with a ticker it changes every frame. */
  private order: PageBlock[] = [];
  private readonly placed = new Set<PageBlock>();
  /** Blocks whose text was moved or taken out, until the page is read again; and how many of them are in the order. */
  private readonly strays = new WeakSet<PageBlock>();
  private astray = 0;

  constructor(private wanted: Wanted) {}

  blocks(): readonly PageBlock[] {
    return this.order;
  }

  of(block: PageBlock): readonly PageMention[] {
    return this.entries.get(block)?.shown ?? NONE;
  }

  in(node: Text): readonly PageMention[] {
    return this.byNode.of(node).flatMap((block) => this.of(block));
  }

  at(node: Text, offset: number): PageMention | null {
    for (const block of this.byNode.of(node)) {
      const piece = block.pieces.find((one) => one.node === node)!;
      const at = piece.start + offset;
      const mention = this.of(block).find(({ start, end }) => start <= at && at < end);
      if (mention) return mention;
    }
    return null;
  }

  *inOrder(): Iterable<PageMention> {
    for (const block of this.order) yield* this.of(block);
  }

  subscribe(listener: (changed: ReadonlySet<PageBlock>) => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  /** Takes over what linking says: blocks with all their mentions, none for blocks that are gone. */
  update(found: ReadonlyMap<PageBlock, readonly Mention[]>): void {
    const changed = new Set<PageBlock>();
    for (const [block, all] of found) if (this.put(block, all)) changed.add(block);
    this.arrange(changed);
  }

  /** Other settings: nothing is linked anew. */
  filter(wanted: Wanted): void {
    this.wanted = wanted;
    const changed = new Set<PageBlock>();
    for (const [block, { all }] of this.entries) if (this.put(block, all)) changed.add(block);
    this.arrange(changed);
  }

  /** Takes out the blocks with one of these nodes that no longer say what they said, and returns them. */
  takeStale(nodes: Iterable<Node>): Iterable<PageBlock> {
    const stale = new Map<PageBlock, readonly Mention[]>();
    for (const node of nodes) {
      for (const block of this.byNode.of(node))
        if (this.of(block).some((mention) => !spanOf(mention))) stale.set(block, []);
    }
    this.update(stale);
    return stale.keys();
  }

  /** Notes that text of a block has left its place. Until the block is dropped, no other is put in order by it. */
  leave(block: PageBlock): void {
    if (this.strays.has(block)) return;
    this.strays.add(block);
    if (this.placed.has(block)) this.astray += 1;
  }

  /** As `follow` asks. */
  move(from: Text, to: Text): boolean {
    const blocks = this.byNode.of(from);
    for (const block of blocks) {
      movePieces(block, from, to);
      this.byNode.delete(from, block);
      this.byNode.add(to, block);
    }
    return blocks.length > 0;
  }

  /** Tells the listeners that reading has come to its end, or begun again. */
  finish(complete: boolean): void {
    if (this.complete === complete) return;
    this.complete = complete;
    this.tell(new Set());
  }

  /** @returns whether what is shown of the block is now another. */
  private put(block: PageBlock, all: readonly Mention[]): boolean {
    const before = this.of(block);
    const shown = all.filter(this.wanted).map((mention) => ({ ...mention, block }));
    this.size += shown.length - before.length;
    const isKnown = this.entries.has(block);
    if (all.length > 0) {
      this.entries.set(block, { all, shown });
      if (!isKnown) for (const { node } of block.pieces) this.byNode.add(node, block);
    } else if (this.entries.delete(block)) {
      for (const { node } of block.pieces) this.byNode.delete(node, block);
    }
    return before.length > 0 || shown.length > 0;
  }

  private arrange(changed: ReadonlySet<PageBlock>): void {
    if (changed.size === 0) return;
    const gone = new Set<PageBlock>();
    const come: PageBlock[] = [];
    for (const block of changed) {
      const isStray = this.strays.has(block) ? 1 : 0;
      if (this.of(block).length === 0) {
        if (!this.placed.delete(block)) continue;
        this.astray -= isStray;
        gone.add(block);
      } else if (!this.placed.has(block)) {
        this.placed.add(block);
        this.astray += isStray;
        come.push(block);
      }
    }
    if (gone.size > 0) this.order = this.order.filter((block) => !gone.has(block));
    if (come.length > 0) this.order = this.withNew(come.sort(compareBlocks));
    this.tell(changed);
  }

  private withNew(come: readonly PageBlock[]): PageBlock[] {
    if (this.astray === 0) return merge(this.order, come);
    const isStray = (block: PageBlock) => this.strays.has(block);
    const inPlace = (blocks: readonly PageBlock[]) => blocks.filter((block) => !isStray(block));
    return [...merge(inPlace(this.order), inPlace(come)), ...[...this.order, ...come].filter(isStray)];
  }

  private tell(changed: ReadonlySet<PageBlock>): void {
    for (const listener of this.listeners) listener(changed);
  }
}

function compareBlocks({ pieces: [left] }: PageBlock, { pieces: [right] }: PageBlock): number {
  // Of two stretches of one node the later begins further behind the node's own beginning.
  return compareByReading(left!.node, right!.node) || right!.start - left!.start;
}

/**
 * Merges two lists in reading order. What comes is mostly one stretch: each next place is looked for from the last
 * one on, and once nothing more stands between, the rest of the stretch costs one comparison each.
 */
function merge(held: readonly PageBlock[], come: readonly PageBlock[]): PageBlock[] {
  const merged: PageBlock[] = [];
  let from = 0;
  for (const block of come) {
    let low = from;
    let high = held.length;
    const next = held[from];
    if (!next || compareBlocks(block, next) < 0) high = from;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compareBlocks(held[middle]!, block) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from += 1) merged.push(held[from]!);
    merged.push(block);
  }
  for (; from < held.length; from += 1) merged.push(held[from]!);
  return merged;
}
