/** Milliseconds a slice of work may take. */
const SLICE = 4;

/** After work on changes the page has this many times as long to itself. The first reading is exempt. */
const REST = 10;

/** Milliseconds the page is left alone at the most. */
const LONGEST_REST = 500;

/** Milliseconds after which a frame has been painted, at 60 a second. */
const FRAME = 17;

/** Milliseconds for which reading waits for the first names of a page, which come much sooner as a rule. */
const HOLD = 2 * FRAME;

/** @returns tells whether the slice that begins now still has time. */
export function newSlice(): () => boolean {
  const start = performance.now();
  return () => performance.now() - start < SLICE;
}

/**
 * Runs work in slices, with a turn for the page after each. `setTimeout` lets the page paint in between, where
 * `scheduler.yield` would come first again.
 */
export class Pacer {
  /** Milliseconds of work so far, and in the longest slice. */
  work = 0;
  longest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restUntil = 0;
  private heldUntil = 0;
  /** Milliseconds of work since the page had its last rest. */
  private busy = 0;
  private first = true;

  /**
   * @param slice does work while there is room, and says whether there is more.
   * @param signal ends it.
   */
  constructor(
    private readonly slice: (room: () => boolean) => boolean,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
  }

  /** Does a slice at once, without a turn for the page before it; while the page has its rest, after that. */
  begin(): void {
    if (performance.now() < this.restUntil) {
      this.wake();
      return;
    }
    clearTimeout(this.timer);
    this.heldUntil = 0;
    if (!this.signal.aborted) this.run();
  }

  /** There is work: at once if the page has had its rest, else after it. */
  wake(): void {
    if (this.timer !== undefined || this.signal.aborted) return;
    const until = Math.max(this.restUntil, this.heldUntil);
    this.timer = setTimeout(() => this.run(), Math.max(0, until - performance.now()));
  }

  /** Leaves the page a frame to paint before the next slice. */
  leaveFrame(): void {
    this.restUntil = performance.now() + FRAME;
  }

  /** Holds the next slice back for a while, but for one that `begin` asks for. */
  hold(): void {
    this.heldUntil = performance.now() + HOLD;
  }

  private run(): void {
    this.timer = undefined;
    const start = performance.now();
    const more = this.slice(newSlice());
    const end = performance.now();
    this.work += end - start;
    this.busy += end - start;
    this.longest = Math.max(this.longest, end - start);
    if (more) this.wake();
    else this.rest(end);
  }

  private rest(now: number): void {
    if (!this.first) this.restUntil = now + Math.min(LONGEST_REST, this.busy * REST);
    this.first = false;
    this.busy = 0;
  }
}
