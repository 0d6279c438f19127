/** Calls with the entities read this week, now and after each change, until the signal ends. */
export type WatchRead = (listener: (entities: ReadonlySet<string>) => void, signal: AbortSignal) => unknown;

/** A card that was open so long (milliseconds) has been read. */
const READ_AFTER = 1000;

interface ReadNamesOptions {
  /** None in a private window: nothing is kept there, and its pages see no trace of what was read elsewhere. */
  watch: WatchRead | undefined;
  /** Paints the marks of these fainter. */
  dim(entities: ReadonlySet<string>): void;
  /** Keeps that one was read. */
  keep(entity: string): void;
}

/** Fainter marks for names whose card was open this week, while the reader wants that. */
export class ReadNames {
  private on: AbortController | null = null;
  private readonly open = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly options: ReadNamesOptions,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** @param on whether the reader wants it. */
  apply(on: boolean): void {
    const { watch, dim } = this.options;
    if (!on) this.stop();
    else if (watch && !this.on && !this.signal.aborted) {
      this.on = new AbortController();
      watch(dim, this.on.signal);
    }
  }

  /** @param entities those whose cards are open now. */
  show(entities: readonly string[]): void {
    for (const [entity, timer] of this.open) {
      if (entities.includes(entity)) continue;
      clearTimeout(timer);
      this.open.delete(entity);
    }
    if (!this.on) return;
    for (const entity of entities) {
      if (this.open.has(entity)) continue;
      this.open.set(
        entity,
        setTimeout(() => this.options.keep(entity), READ_AFTER),
      );
    }
  }

  private stop(): void {
    this.show([]);
    if (!this.on) return;
    this.on.abort();
    this.on = null;
    this.options.dim(new Set());
  }
}
