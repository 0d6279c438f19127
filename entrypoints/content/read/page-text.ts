import type { Place, Places } from './place';
import { Run } from './run';

/**
 * Where to read: a whole tree; or a part of it with the run before and the run after, for what stood together may be
 * apart after a change, and the other way round.
 */
export interface Region {
  /** The tree's root. */
  root: Document | ShadowRoot;
  /** The first node of the part, the tree's beginning when left out. */
  from?: Node;
  /** The part ends where this node ends, at the tree's end when left out. */
  to?: Node;
  /** The part ends where this node begins. */
  before?: Node;
}

/** In XHTML a stretch of CDATA is text. */
const TEXTS = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

/**
 * Reads text out of the DOM, run by run. The walk has no filter callback and looks at nothing but text nodes and
 * their parents: everything else is asked later, where there is a name.
 */
export class Reading {
  /** Text nodes read so far. */
  texts = 0;
  private readonly walker: TreeWalker;
  private readonly run = new Run();
  private path: Node[] = [];
  private started = false;
  private passed = false;

  constructor(private readonly region: Region) {
    const document = region.root.ownerDocument ?? (region.root as Document);
    this.walker = document.createTreeWalker(region.root, TEXTS);
  }

  /**
   * Reads on for a number of text nodes.
   *
   * @param places valid as long as the page has not changed since.
   * @param take is given each finished run, which is used again afterwards.
   * @returns false at the end.
   */
  step(places: Places, most: number, take: (run: Run) => void): boolean {
    const { walker, run } = this;
    if (!this.started) this.start(places);
    const bounded = this.region.to !== undefined || this.region.before !== undefined;
    let parent: Node | null = null;
    let place: Place | undefined;
    for (let count = 0; count < most; count += 1) {
      const node = walker.nextNode() as Text | null;
      if (!node) return this.finish(take);
      this.texts += 1;
      const { data } = node;
      if (blank(data)) {
        if (run.container) run.addBlank(node);
        continue;
      }
      if (node.parentNode !== parent || !place) {
        parent = node.parentNode!;
        place = places.of(parent);
      }
      if (place.access === 'unseen') continue;
      const goesOn = place.access === 'open' && run.container === place.container;
      if (bounded) {
        if (this.passed && !goesOn) return this.finish(take);
        this.passed ||= isPast(node, this.region);
      }
      if (goesOn) run.add(node, data, place);
      else {
        if (run.container) take(run);
        if (place.access === 'open') run.begin(node, data, place);
        else run.clear();
      }
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
    let at = path.length - 1;
    while (at > 0 && path[at - 1]!.parentNode === path[at]) at -= 1;
    if (at <= 0) return;
    this.walker.currentNode = path[at]!;
    this.run.clear();
  }

  private finish(take: (run: Run) => void): false {
    if (this.run.container) take(this.run);
    this.run.clear();
    return false;
  }

  /** Goes back to where the run before the region begins. */
  private start(places: Places): void {
    this.started = true;
    const { walker } = this;
    const { from, root } = this.region;
    if (!from) return;
    walker.currentNode = from;
    let container: Node | null = null;
    for (let node = walker.previousNode() as Text | null; node; node = walker.previousNode() as Text | null) {
      if (blank(node.data)) continue;
      const place = places.of(node.parentNode!);
      if (place.access === 'unseen') continue;
      container ??= place.container;
      if (place.access === 'closed' || place.container !== container) return;
    }
    walker.currentNode = root;
  }
}

function isPast(node: Node, { to, before }: Region): boolean {
  const end = before ?? to;
  if (!end) return false;
  if (node === end) return before !== undefined;
  const where = end.compareDocumentPosition(node);
  const inside = (where & Node.DOCUMENT_POSITION_CONTAINED_BY) > 0;
  return (where & Node.DOCUMENT_POSITION_FOLLOWING) > 0 && (before !== undefined || !inside);
}

/** Whether a text is nothing but white space as HTML knows it. A no-break space is text. */
function blank(data: string): boolean {
  for (let at = 0; at < data.length; at += 1) if (data.charCodeAt(at) > 32) return false;
  return true;
}
