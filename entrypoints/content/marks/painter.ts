import type { Span } from '../mentions/span';

/** A mark that is registered. */
interface Painted {
  name: string;
  range: StaticRange;
}

/**
 * Keeps the registry in step with what is to be marked. The registry is the page's: it can clear it or put something
 * else under our names, so what we registered is kept here and set again. Nothing in it is ever iterated: Firefox
 * refuses that across its wrappers.
 */
export class Painter<Key> {
  private readonly highlights = new Map<string, Highlight>();
  private readonly painted = new Map<Key, Painted>();

  /** @param priority of highlights that overlap, the higher is painted over the lower. */
  constructor(private readonly priority: number) {}

  /**
   * Paints exactly these; only what differs from before is touched.
   *
   * @param wanted under which name each is to be painted, and where.
   */
  paint(wanted: ReadonlyMap<Key, { name: string; span: Span }>): void {
    const going = this.takeOthers(wanted);
    for (const [key, { name, span }] of wanted) {
      if (this.painted.has(key)) continue;
      // A page that says more has its mentions told anew: most of them stand where they stood.
      const here = going.get(span.startContainer) ?? [];
      const at = here.findIndex((mark) => isAt(mark, name, span));
      const [mark = this.add(name, span)] = at < 0 ? [] : here.splice(at, 1);
      this.painted.set(key, mark);
    }
    for (const marks of going.values())
      for (const { name, range } of marks) this.highlights.get(name)?.delete(range);
    this.register();
  }

  /**
   * Marks what a page has put in place of a marked text, where it says the same there.
   *
   * @param replaced texts, and what by.
   */
  follow(replaced: ReadonlyMap<Node, Text>): void {
    for (const [key, { name, range }] of this.painted) {
      const { startContainer: from, startOffset, endContainer, endOffset } = range;
      const to = replaced.get(from);
      const said = ({ data }: Text) => data.slice(startOffset, endOffset);
      // A name across several texts waits until they are read.
      if (!to || from !== endContainer || said(to) !== said(from as Text)) continue;
      this.highlights.get(name)?.delete(range);
      this.painted.set(key, this.add(name, { startContainer: to, startOffset, endContainer: to, endOffset }));
    }
  }

  /** Takes out what is not wanted as it is painted, by the node that it begins in. */
  private takeOthers(wanted: ReadonlyMap<Key, { name: string }>): Map<Node, Painted[]> {
    const others = new Map<Node, Painted[]>();
    for (const [key, mark] of this.painted) {
      if (wanted.get(key)?.name === mark.name) continue;
      this.painted.delete(key);
      const { startContainer } = mark.range;
      others.set(startContainer, [...(others.get(startContainer) ?? []), mark]);
    }
    return others;
  }

  private add(name: string, span: Span): Painted {
    const range = new StaticRange(span);
    this.highlight(name).add(range);
    return { name, range };
  }

  private highlight(name: string): Highlight {
    let highlight = this.highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = this.priority;
      this.highlights.set(name, highlight);
    }
    return highlight;
  }

  /** An empty highlight is taken out: a page without marks has nothing of ours to read. */
  private register(): void {
    for (const [name, highlight] of this.highlights) {
      if (highlight.size === 0) {
        if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
        this.highlights.delete(name);
      } else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }
}

function isAt({ name, range }: Painted, wanted: string, span: Span): boolean {
  return (
    name === wanted &&
    range.startOffset === span.startOffset &&
    range.endContainer === span.endContainer &&
    range.endOffset === span.endOffset
  );
}
