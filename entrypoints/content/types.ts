import type { PageLexicon } from '../../data/lexicon/types';
import type { Block, Mention } from '../../data/link/types';
import type { Measured } from '../../data/messages/types';
import type { Settings } from '../../data/settings/schema';

/*
 * What the parts of the content script hand each other:
 * page-text (DOM → blocks) → scan (blocks → mentions) → PageMentions → marks, pointing, stepping, reports.
 */

/**
 * A text node inside a block, and where its data begins in the block's text: below zero where the block is a stretch of
 * a very long node.
 */
export interface Piece {
  node: Text;
  start: number;
}

/**
 * A run of text with no block border in it, or as much of it as lies between two cuts. Its text is the data of its
 * pieces in order, unchanged; where two of them meet without white space but the page shows a break or a gap, a line feed
 * or a space stands between. So offsets map to the DOM by subtraction.
 */
export interface PageBlock extends Block {
  pieces: readonly Piece[];
  /** The nearest ancestor that is a block, or the shadow root: what is read anew when something in it changes. */
  readonly container: Element | ShadowRoot;
}

/** A mention with its place. Plain data: whether the page still says so is asked when it is used (`spanOf`). */
export interface PageMention extends Mention {
  readonly block: PageBlock;
}

/** All mentions of this frame in document order, after the reader's settings (kinds, nationality words). */
export interface PageMentions {
  /** How many there are. */
  readonly size: number;
  /** False until the whole page has been read once. */
  readonly complete: boolean;
  /** Blocks that hold a mention, in document order. */
  blocks(): readonly PageBlock[];
  /** The mentions of one block, in order; none for a block it does not hold. */
  of(block: PageBlock): readonly PageMention[];
  /** The mentions of the blocks that a text node is part of. */
  in(node: Text): readonly PageMention[];
  /** The mention over a character of a text node. */
  at(node: Text, offset: number): PageMention | null;
  /** All of them in reading order. */
  inOrder(): Iterable<PageMention>;
  /** Calls after every change with the blocks that went, came or hold other mentions now, until the signal ends. */
  subscribe(listener: (changed: ReadonlySet<PageBlock>) => void, signal: AbortSignal): void;
}

/** The names of the enabled packs, as far as this frame has fetched them. */
export interface Names {
  readonly lexicon: PageLexicon;
  /**
   * Fetches the names with some beginnings into the lexicon; with `script`, also the second file of the content script.
   *
   * @throws Error when they cannot be had.
   */
  fetch(beginnings: readonly number[], script: boolean): Promise<unknown>;
}

/** What may have changed in how a page looks. */
export interface Moves {
  /** All of it may, in its colours too: not only where something moves by its own style. */
  readonly all: boolean;
  /** Elements that have another class or style of their own. */
  readonly restyled: Iterable<Element>;
  /** Texts with mentions that were replaced, and what by. */
  readonly replaced: ReadonlyMap<Node, Text>;
}

/** The reading side of the content script, running until its signal ends. */
export interface Scan {
  readonly mentions: PageMentions;
  /** Takes other settings over without reading the page again: kinds, nationality words, muted entities. */
  apply(settings: Settings): void;
  /** The reader's choice where several entities fit: holds for this page. */
  choose(spelled: string, entity: string): void;
  /**
   * Calls when the page has changed so that what it shows may stand elsewhere (something was hidden, shown, styled or
   * taken out), before it is painted again, until the signal ends.
   */
  watchMoves(listener: (moves: Moves) => void, signal: AbortSignal): void;
  /** What reading has cost so far. */
  cost(): Measured;
}
