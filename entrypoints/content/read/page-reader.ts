import { changedRegions } from './changed-regions';
import type { Keeper } from './keeper';
import { Reading } from './page-text';
import type { Changes } from './page-watch';
import { Places } from './place';
import type { Region } from './region';
import { RootSearch } from './roots';
import { SecondLook, type Unsure } from './second-look';

/** Text nodes and elements between two looks at the clock, which costs as much as one of them. */
const STEP = 64;

/** A unit of work in the queue: each call does some of it and says whether there is more. */
type Job = (places: Places) => boolean;

/** Reads trees and what changes in them, and hands the runs to the keeper. */
export class PageReader {
  /** Text nodes read so far. */
  texts = 0;
  private readonly jobs: Job[] = [];
  private readonly roots = new Set<ShadowRoot>();
  private readonly readings = new Set<Reading>();
  /** Texts of which it is not known yet whether they hold a name, by the tree they stand in. */
  private unsure = new Map<Document | ShadowRoot, Unsure[]>();
  private document: Document | ShadowRoot | undefined;
  private searching = false;
  private dirty = new Set<Node>();
  private seams = new Set<Node>();

  /**
   * @param keeper takes what is read.
   * @param watch is told every tree that is read.
   */
  constructor(
    private readonly keeper: Keeper,
    private readonly watch: (root: Document | ShadowRoot) => void,
  ) {}

  /**
   * Reads a whole tree, and those inside it, and watches them.
   *
   * @param first where to begin, when not at the tree's beginning; what comes before is read last.
   */
  readTree(root: Document | ShadowRoot, first?: Node): void {
    this.watch(root);
    this.readRegion(first ? { root, from: first, fresh: true } : { root, fresh: true });
    if (first) this.readRegion({ root, before: first });
    this.searchRoots(root);
    this.document ??= root;
  }

  /** Looks for shadow trees that were attached since. */
  searchAgain(): void {
    if (this.searching) return;
    this.searching = true;
    for (const root of [this.document!, ...this.roots]) this.searchRoots(root);
    this.jobs.push(() => {
      this.searching = false;
      return false;
    });
  }

  /** Looks again at the texts of which it was not known whether they hold a name, before anything else is read. */
  lookAgain(): void {
    const { unsure } = this;
    if (unsure.size === 0) return;
    this.unsure = new Map();
    for (const [root, texts] of unsure) {
      const look = new SecondLook(texts, (beginning) => this.keeper.behind(beginning));
      this.jobs.unshift(() => {
        if (look.step(STEP)) return true;
        this.addUnsure(root, look.unsure);
        const { named } = look;
        if (named.length > 0) this.jobs.splice(1, 0, this.jobOf([{ root, fresh: true, named }].values()));
        return false;
      });
    }
  }

  /** Takes note of what has changed; `read` looks at it. */
  note({ read, seams, gone }: Changes): void {
    for (const node of gone) this.keeper.leave(node);
    for (const node of read) this.dirty.add(node);
    for (const node of seams) this.seams.add(node);
    if (gone.size > 0) this.forgetRoots();
  }

  /** Reads a run again. */
  reread(nodes: readonly Text[]): void {
    for (const node of nodes) this.dirty.add(node);
  }

  /**
   * Reads on while there is room.
   *
   * @returns whether there is more to read.
   */
  read(room: () => boolean): boolean {
    const places = new Places();
    for (const reading of this.readings) reading.resume();
    this.queueChanges();
    // At least one, whatever the time.
    for (let more = true; more && this.jobs.length > 0; more = room())
      if (!this.jobs[0]!(places)) this.jobs.shift();
    for (const reading of this.readings) reading.pause();
    return this.jobs.length > 0;
  }

  private queueChanges(): void {
    const { dirty, seams } = this;
    const left = this.keeper.forgetLeft();
    if (dirty.size + seams.size === 0) return;
    this.dirty = new Set();
    this.seams = new Set();
    this.readAll(
      changedRegions(dirty, seams, {
        holds: (node) => this.holds(node),
        onElement: (element) => this.searchRoots(element, true),
      }),
    );
    // What has not been read anew by then is not there any more.
    this.jobs.push(() => {
      this.keeper.forgetRuns(left);
      return false;
    });
  }

  private readRegion(region: Region): void {
    this.readAll([region].values());
  }

  private readAll(regions: Iterator<Region>): void {
    this.jobs.push(this.jobOf(regions));
  }

  private jobOf(regions: Iterator<Region>): Job {
    let reading: Reading | undefined;
    let root: Document | ShadowRoot;
    return (places) => {
      if (!reading) {
        const next = regions.next();
        if (next.done) return false;
        root = next.value.root;
        reading = new Reading(next.value, this.keeper);
        this.readings.add(reading);
      }
      const before = reading.texts;
      const more = reading.step(places, STEP);
      this.texts += reading.texts - before;
      this.addUnsure(root, reading.takeUnsure());
      if (more) return true;
      this.readings.delete(reading);
      reading = undefined;
      return true;
    };
  }

  private addUnsure(root: Document | ShadowRoot, texts: readonly Unsure[]): void {
    if (texts.length === 0) return;
    const before = this.unsure.get(root);
    if (before) before.push(...texts);
    else this.unsure.set(root, [...texts]);
  }

  /** @param moved it may have come from elsewhere on the page: there the trees in it showed, or did not. */
  private searchRoots(within: Document | ShadowRoot | Element, moved = false): void {
    const search = new RootSearch(within);
    this.jobs.push(() => search.step(STEP, (root) => this.meet(root, moved)));
  }

  private meet(root: ShadowRoot, moved: boolean): void {
    if (!this.roots.has(root)) {
      this.roots.add(root);
      this.readTree(root);
    } else if (moved) {
      this.readRegion({ root });
      this.searchRoots(root, true);
    }
  }

  /** Whether a node is in the document that is read: a page can move it into that of another frame. */
  private holds(node: Node): boolean {
    return node.isConnected && (node.ownerDocument ?? node) === this.document;
  }

  private forgetRoots(): void {
    for (const root of this.roots) {
      if (this.holds(root)) continue;
      this.keeper.forgetTree(root);
      this.roots.delete(root);
      this.unsure.delete(root);
    }
  }
}
