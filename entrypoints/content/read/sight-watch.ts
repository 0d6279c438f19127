import type { Keeper } from './keeper';
import { sightChanged } from './kept';
import type { PageReader } from './page-reader';
import { isRendered } from './sight';

/** So many hidden elements are watched for coming into sight by themselves; each costs a little in every frame. */
const MOST = 200;

/** After all was asked, the page has so many times as long to itself: some pages change a class in every frame. */
const REST = 50;

/** Asks again what is rendered, when something may have come into sight or gone out of it. */
export class SightWatch {
  private asked = false;
  private hinted = false;
  /** What has another style of its own than when it was looked at last. */
  private readonly styled = new Set<Element>();
  private readonly shows = new WeakMap<Element, boolean>();
  private turn: ReturnType<Keeper['runs']> | null = null;
  /** Milliseconds that this turn has taken. */
  private taken = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly watched = new Set<Element>();
  private readonly sizes: ResizeObserver;

  /**
   * @param wake called when there is something to ask.
   * @param signal ends it.
   */
  constructor(
    private readonly keeper: Keeper,
    private readonly wake: () => void,
    signal: AbortSignal,
  ) {
    // Most of what is hidden has no size: it gets one when shown, be it by a style sheet, a media query or a pointer.
    this.sizes = new ResizeObserver((entries) => {
      // The first report comes at once, and says that there is no size yet.
      if (entries.some(({ contentRect: { width, height } }) => width > 0 || height > 0)) this.hint();
    });
    const end = () => {
      this.sizes.disconnect();
      clearTimeout(this.rest);
    };
    signal.addEventListener('abort', end, { once: true });
  }

  /** Everything is to be asked again. */
  ask(): void {
    this.asked ||= this.keeper.size > 0;
  }

  /** What is hidden may have come into sight, though nothing in the document has changed. */
  hint(): void {
    if (this.watched.size === 0) return;
    this.hinted = true;
    this.wake();
  }

  /** An element has another style of its own, as what a script moves has in every frame. */
  askOf(element: Element): void {
    if (this.keeper.size > 0) this.styled.add(element);
  }

  /** Looks at runs while there is room, and has those read anew that changed. Returns whether there is more. */
  look(room: () => boolean, reader: PageReader): boolean {
    this.watchHidden();
    this.askHidden();
    this.askStyled();
    if (!this.turn && (!this.asked || this.rest !== undefined)) return false;
    if (!this.turn) {
      this.asked = false;
      this.turn = this.keeper.runs();
    }
    const start = performance.now();
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
    this.taken += performance.now() - start;
    if (!this.turn) this.pause();
    return found || this.turn !== null;
  }

  /** Its own style hides or shows all that is in an element: nothing changed in there when it shows as before. */
  private askStyled(): void {
    for (const element of this.styled) {
      const shows = isRendered(element);
      if (this.shows.get(element) !== shows) this.ask();
      this.shows.set(element, shows);
    }
    this.styled.clear();
  }

  /** What shows is read when all is asked; what has a size and is invisible all the same is watched on. */
  private askHidden(): void {
    if (!this.hinted) return;
    this.hinted = false;
    for (const element of this.watched) {
      if (!isRendered(element)) continue;
      this.unwatch(element);
      this.ask();
    }
  }

  private pause(): void {
    const pause = this.taken * REST;
    this.taken = 0;
    this.rest = setTimeout(() => {
      this.rest = undefined;
      if (this.asked) this.wake();
    }, pause);
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
