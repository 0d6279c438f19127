import { Skimmer } from '../../../data/lexicon/skimmer';
import type { PageLexicon } from '../../../data/lexicon/types';
import { type Holder, isCut, mend, NODE, torn } from './cuts';
import type { Places } from './place';
import { isPast, type Region } from './region';
import { Run } from './run';
import { backToFirst, backToRunBefore } from './run-start';
import type { Unsure } from './second-look';
import { blockOf, SHUT } from './tags';
import { blank, TEXTS } from './texts';

/** A gathered text node counts as this many: where each holds a name, a step takes a millisecond. */
const GATHERED = 4;

/** What becomes of the text that is read. */
export interface Reader extends Holder {
  /** A first look at a piece of text, as `PageLexicon.skim`. */
  skim: PageLexicon['skim'];
  /** Is told every text that may show. */
  hear(data: string): void;
  /** Takes a finished run, which is used again afterwards. */
  take(run: Run): void;
}

/**
 * Reads text from the DOM. In a tree that is read for the first time each text node is only skimmed; where a name
 * begins, the run around it is gathered. As long as names are missing, it is not known which texts these are: those that
 * may hold one are kept, with what is missing for each (`SecondLook`). The walk has no filter callback and looks at
 * nothing but text nodes and the tag names of their parents. Text that changes is gathered run by run.
 */
export class Reading {
  /** Text nodes read so far. */
  texts = 0;
  private readonly walker: TreeWalker;
  private readonly run = new Run();
  private readonly bounded: boolean;
  private readonly gathersAll: boolean;
  private path: Node[] = [];
  private started = false;
  private passed = false;
  /** Whether a text in the last node of the region was met. */
  private reached = false;
  /** How many texts of the run before the region are still to come; below zero none. */
  private ahead = 0;
  /** The page may have changed since: counting no longer tells where the region begins. */
  private lostCount = false;
  /** Whether a run is being gathered; else nodes are skimmed. */
  private gathers: boolean;
  private readonly skimmer: Skimmer;
  /** The parent of the node looked at last, and whether its text is to be passed over. */
  private parent: Node | null = null;
  private name: string | undefined;
  private shut = false;
  /** The parent of the text that was skimmed last, and its block where that was looked for. */
  private before: Node | null = null;
  private nameBefore: string | undefined;
  private block: Node | null = null;
  private readonly isHtml: boolean;
  /** Of texts with a name, those that were read, and which comes next. */
  private readonly done = new Set<Text>();
  private nextNamed = 0;
  private unsure: Unsure[] = [];

  /** @param reader is given what is read. */
  constructor(
    private readonly region: Region,
    private readonly reader: Reader,
  ) {
    const { root, to, before, fresh } = region;
    const document = root.ownerDocument ?? (root as Document);
    this.walker = document.createTreeWalker(root, TEXTS);
    this.isHtml = document.contentType === 'text/html';
    this.bounded = to !== undefined || before !== undefined;
    this.gathersAll = !fresh || this.bounded;
    this.gathers = this.gathersAll;
    this.skimmer = new Skimmer((piece, missing, until) => reader.skim(piece, missing, until));
  }

  /**
   * Reads on for a number of text nodes, fewer where runs are gathered.
   *
   * @param places valid as long as the page has not changed since.
   * @returns false at the end.
   */
  step(places: Places, most: number): boolean {
    const { walker } = this;
    if (!this.started) this.start(places);
    for (let left = most; left > 0; left -= this.gathers ? GATHERED : 1) {
      const node = this.region.named && !this.gathers ? this.named() : (walker.nextNode() as Text | null);
      if (!node) return this.finish();
      if (!this.region.named) this.texts += 1;
      this.ahead -= 1;
      const { data } = node;
      if (blank(data)) {
        if (data !== '') this.skimmer.space();
        if (this.run.container) this.run.addBlank(node);
      } else if (this.gathers) {
        if (!this.gather(node, data, places)) return this.finish();
      } else if (this.region.named || this.mayBegin(node, data)) this.beginRun(node, places);
    }
    return true;
  }

  /** The texts met since the last time of which it is not known yet whether a name begins there. */
  takeUnsure(): readonly Unsure[] {
    const { unsure } = this;
    if (unsure.length > 0) this.unsure = [];
    return unsure;
  }

  /** The next text with a name that was not read with another. The page may have changed since it was found. */
  private named(): Text | null {
    const { named = [], root } = this.region;
    while (this.nextNamed < named.length) {
      const node = named[this.nextNamed]!;
      this.nextNamed += 1;
      if (this.done.has(node) || node.getRootNode() !== root) continue;
      this.walker.currentNode = node;
      return node;
    }
    return null;
  }

  /** Whether a name may begin in a text, or in the one before and go on in this. */
  private mayBegin(node: Text, data: string): boolean {
    const { skimmer } = this;
    const parent = node.parentNode!;
    if (parent !== this.parent) this.enter(parent);
    if (this.shut) return false;
    this.reader.hear(data);
    if (parent !== this.before) this.goOn(parent);
    const seen = skimmer.look(data);
    if (seen === 'unsure') this.unsure.push({ node, missing: skimmer.missing });
    return seen === 'here';
  }

  private enter(parent: Node): void {
    this.parent = parent;
    this.name = (parent as Element).localName;
    this.shut = this.isHtml && SHUT.has(this.name!);
  }

  /** Goes on to a text with another parent: no name goes on in another block. */
  private goOn(parent: Node): void {
    const { skimmer, name } = this;
    let block: Node | null = null;
    if (skimmer.carry !== '' && this.isHtml) {
      block = blockOf(parent, name);
      if (block !== (this.block ?? blockOf(this.before!, this.nameBefore))) skimmer.carry = '';
    }
    this.before = parent;
    this.nameBefore = name;
    this.block = block;
  }

  /** @returns false where the region ends. */
  private gather(node: Text, data: string, places: Places): boolean {
    const { run, reader } = this;
    const place = places.of(node.parentNode!);
    this.reached ||= this.region.to?.contains(node) ?? false;
    if (place.access === 'unseen') return true;
    const isSame = place.access === 'open' && run.container === place.container;
    const goesOn = isSame && !isCut(run.nodes.at(-1)!, node, run.text.length + NODE * run.nodes.length);
    if (!goesOn) this.takeRun();
    // What was one may be cut elsewhere now: it is read to its end.
    const isTorn = isSame && torn.has(node);
    if (this.bounded) {
      if (this.passed && !goesOn && !isTorn) return false;
      this.passed ||= this.isPast(node);
    }
    if (goesOn) {
      if (!this.region.named) reader.hear(data);
      run.add(node, data, place);
    } else {
      this.skimmer.carry = '';
      this.gathers = this.gathersAll || isTorn || (!this.region.named && this.mayBegin(node, data));
      if (this.gathersAll && place.access === 'open') reader.hear(data);
      if (this.gathers && place.access === 'open') run.begin(node, data, place);
    }
    return true;
  }

  /** Remembers the way to where reading stands, for the page may change before it goes on. */
  pause(): void {
    this.path = [];
    for (let node: Node | null = this.walker.currentNode; node; node = node.parentNode) this.path.push(node);
  }

  /** Finds the place again: where it was taken out of the page, the nearest ancestor left is read anew. */
  resume(): void {
    const { path } = this;
    this.lostCount ||= this.started;
    let at = path.length - 1;
    while (at > 0 && path[at - 1]!.parentNode === path[at]) at -= 1;
    if (at > 0) {
      this.walker.currentNode = path[at]!;
      this.run.clear();
      this.gathers = this.gathersAll;
      this.skimmer.carry = '';
    }
    this.reached ||= this.started && this.hasLost();
  }

  /** Whether the last node of the region is no longer ahead: taken out of the page, or moved. */
  private hasLost(): boolean {
    const { to } = this.region;
    const node = this.walker.currentNode;
    if (!to || to.contains(node)) return false;
    const where = node.compareDocumentPosition(to);
    return (where & Node.DOCUMENT_POSITION_DISCONNECTED) > 0 || !(where & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  private takeRun(): void {
    const { run, reader } = this;
    if (run.container) reader.take(run);
    mend(run.nodes);
    if (this.region.named) for (const node of run.nodes) this.done.add(node);
    run.clear();
  }

  private finish(): false {
    this.takeRun();
    return false;
  }

  /** Goes back to where the run before the region begins. */
  private start(places: Places): void {
    this.started = true;
    const { from } = this.region;
    if (from) this.ahead = backToRunBefore(this.walker, from, places, this.reader);
  }

  /**
   * Whether a text comes behind the region. Among ten thousand rows it takes long to compare where two of them stand, so
   * that is done only where counting does not tell.
   */
  private isPast(node: Node): boolean {
    const { from, to, before } = this.region;
    if (from && to && from !== to) return this.reached && !to.contains(node);
    if (!from || this.lostCount) return isPast(node, this.region);
    return this.ahead < 0 && (before !== undefined || !to!.contains(node));
  }

  /** Begins the run that a text node stands in: there, or by going back to where it begins. */
  private beginRun(node: Text, places: Places): void {
    const place = places.of(node.parentNode!);
    if (place.access !== 'open') return;
    this.gathers = true;
    const passed = backToFirst(this.walker, node, place.container, places, this.reader);
    if (!this.region.named) this.texts -= passed;
    const first = this.walker.currentNode as Text;
    this.run.begin(first, first.data, places.of(first.parentNode!));
  }
}
