import { type Keeper, sightChanged } from './keeper';
import type { PageReader } from './page-reader';

/** So many hidden elements are watched for coming into sight by themselves; each costs a little in every frame. */
const MOST = 200;

/** Asks again what is rendered, when something may have come into sight or gone out of it. */
export class SightWatch {
  private asked = false;
  private turn: ReturnType<Keeper['runs']> | null = null;
  private readonly watched = new Set<Element>();
  private readonly sizes: ResizeObserver;

  /**
   * @param wake called when there is something to ask.
   * @param signal ends it.
   */
  constructor(
    private readonly keeper: Keeper,
    wake: () => void,
    signal: AbortSignal,
  ) {
    // What is hidden has no size: it gets one when shown, be it by a style sheet, a media query or a pointer.
    this.sizes = new ResizeObserver((entries) => {
      // The first report comes at once, and says that there is no size yet.
      const sized = entries.filter(({ contentRect: { width, height } }) => width > 0 || height > 0);
      if (sized.length === 0) return;
      for (const { target } of sized) this.unwatch(target);
      this.ask();
      wake();
    });
    signal.addEventListener('abort', () => this.sizes.disconnect(), { once: true });
  }

  /** Everything is to be asked again. */
  ask(): void {
    this.asked = this.keeper.size > 0;
  }

  /** Looks at runs while there is room, and has those read anew that changed. Returns whether there is more. */
  look(room: () => boolean, reader: PageReader): boolean {
    this.watchHidden();
    if (!this.asked && !this.turn) return false;
    if (!this.turn) {
      this.asked = false;
      this.turn = this.keeper.runs();
    }
    let found = false;
    while (room()) {
      const { value: kept, done } = this.turn.next();
      if (done) {
        this.turn = null;
        break;
      }
      if (!sightChanged(kept)) continue;
      reader.reread(kept.nodes);
      found = true;
    }
    return found || this.turn !== null || this.asked;
  }

  private watchHidden(): void {
    for (const element of this.watched) if (!element.isConnected) this.unwatch(element);
    for (const element of this.keeper.takeHidden()) {
      if (this.watched.size >= MOST) break;
      this.watched.add(element);
      this.sizes.observe(element);
    }
  }

  private unwatch(element: Element): void {
    this.watched.delete(element);
    this.sizes.unobserve(element);
  }
}
