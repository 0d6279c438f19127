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
    for (const [key, { name }] of this.painted) {
      if (wanted.get(key)?.name !== name) this.erase(key);
    }
    for (const [key, { name, span }] of wanted) {
      if (this.painted.has(key)) continue;
      const range = new StaticRange(span);
      this.highlight(name).add(range);
      this.painted.set(key, { name, range });
    }
    this.register();
  }

  private erase(key: Key): void {
    const painted = this.painted.get(key);
    if (!painted) return;
    this.highlights.get(painted.name)?.delete(painted.range);
    this.painted.delete(key);
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
