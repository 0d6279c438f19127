import { UNSURE } from '../../data/lexicon/skim';
import type { PageLexicon } from '../../data/lexicon/types';
import type { Views } from '../../data/lexicon/views';
import type { createPageLinker } from '../../data/link/page-linker';
import type { Block, Linker, LinkOptions, Mention, ReaderSays } from '../../data/link/types';
import { MOST_BEGINNINGS } from '../../data/messages/limits';

type CreateLinker = typeof createPageLinker;

/** How much text is kept for the linker to guess the page's language by. */
const SAMPLE = 1500;

/** Fetches the names with some beginnings; with `linker`, also what makes a linker. */
export type FetchNames = (beginnings: readonly number[], linker: boolean) => Promise<CreateLinker | null>;

/** What a late linker is given. */
export interface LateOptions<Key> {
  lexicon: PageLexicon;
  /**
   * Brings the names with these beginnings into the lexicon.
   *
   * @returns what makes a linker, where that is there or was asked for too.
   */
  fetch: FetchNames;
  /** The page likely holds names: the linker is fetched together with the first of them. */
  likely: boolean;
  /** Called when names have come: a first look that was unsure is worth another, and there is something to link. */
  onNames(): void;
  /** Called when no more names are on their way. */
  onReady(): void;
  /** Called for a block that has waited, when it is known whether it may hold a name. */
  onSettled(key: Key, holdsName: boolean): void;
}

/**
 * A linker that is fetched when it is needed, as the names themselves are. A block waits while names that may begin in
 * it are missing. One request is under way at a time; it asks for all that were missing when it was sent. What goes
 * meanwhile may stand in a block that waits: it is reported gone only together with it.
 */
export class LateLinker<Key> implements Linker<Key> {
  private linker: Linker<Key> | null = null;
  /** What makes the linker, once that is there: most pages have words like those of a name, and no name. */
  private create: CreateLinker | null = null;
  /** Blocks that wait for names, and those whose names have come. */
  private readonly waiting = new Map<Key, Block>();
  private readonly ready = new Map<Key, Block>();
  /** Blocks that went or wait again, and those among them that are still to be reported gone. */
  private readonly left = new Set<Key>();
  private readonly gone = new Set<Key>();
  /** Beginnings to be asked for. */
  private readonly missing = new Set<number>();
  private asking = false;
  private sample = '';
  private needsLinker: boolean;

  constructor(
    private readonly late: LateOptions<Key>,
    private options: LinkOptions,
  ) {
    this.needsLinker = late.likely;
  }

  /** Whether names are on their way. */
  get isWaiting(): boolean {
    return this.asking;
  }

  /** Whether a block waits for names. */
  waitsFor(key: Key): boolean {
    return this.waiting.has(key) || this.ready.has(key);
  }

  get isBehind(): boolean {
    return this.ready.size > 0 || (this.gone.size > 0 && !this.asking) || (this.linker?.isBehind ?? false);
  }

  set(key: Key, block: Block): boolean {
    this.drop(key);
    const may = this.take(key, block);
    // What could not be fetched at the last change is asked for again.
    if (this.waiting.size + this.missing.size > 0) this.ask();
    return may;
  }

  /** A first look at a piece of text, as `PageLexicon.skim`. What is missing is asked for. */
  skim(piece: string, missing: number[], until?: number): number {
    const before = missing.length;
    const seen = this.late.lexicon.skim(piece, missing, until);
    if (seen > UNSURE) return seen;
    for (let at = before; at < missing.length; at += 1) this.missing.add(missing[at]!);
    this.ask();
    return seen;
  }

  /** As `PageLexicon.behind`. */
  behind(beginning: number): Views | null | undefined {
    return this.late.lexicon.behind(beginning);
  }

  hear(text: string): void {
    if (this.sample.length >= SAMPLE) return;
    this.sample += `${text}\n`;
    this.linker?.hear(text);
  }

  delete(key: Key): void {
    this.drop(key);
    this.leave(key);
  }

  link(room: () => boolean = () => true): Map<Key, readonly Mention[]> {
    for (const [key, block] of this.ready) {
      this.ready.delete(key);
      // When all names have come, linking itself finds out.
      const holdsName =
        this.linker && this.missing.size === 0 ? this.linker.set(key, block) : this.take(key, block);
      if (this.waiting.has(key)) this.ask();
      else this.late.onSettled(key, holdsName);
      if (!room()) break;
    }
    // The first names that a page judges are judged by code that has never run: they have a slice of their own.
    return this.holdBack(this.linker && room() ? this.linker.link(room) : new Map());
  }

  say(says: ReaderSays): void {
    this.options = { ...this.options, says };
    this.linker?.say(says);
  }

  /**
   * Hands a block on, or has it wait.
   *
   * @returns whether it may hold a name.
   */
  private take(key: Key, block: Block): boolean {
    const seen = this.late.lexicon.glance(block.text, this.missing);
    this.needsLinker ||= seen === 'here';
    const waits = seen === 'missing' || (seen === 'here' && !this.create);
    if (waits) this.waiting.set(key, block);
    if (!waits && seen === 'here') return this.made().set(key, block);
    this.leave(key);
    return waits;
  }

  private made(): Linker<Key> {
    const { lexicon } = this.late;
    this.linker ??= this.create!<Key>(lexicon, { ...this.options, sample: this.sample });
    return this.linker;
  }

  private leave(key: Key): void {
    if (!this.linker) return;
    this.linker.delete(key);
    this.left.add(key);
  }

  /** Keeps back that blocks are gone for as long as others wait, which may say the same. */
  private holdBack(found: Map<Key, readonly Mention[]>): Map<Key, readonly Mention[]> {
    const { left, gone } = this;
    for (const [key, mentions] of found) {
      if (mentions.length > 0) gone.delete(key);
      else if (left.has(key)) {
        gone.add(key);
        found.delete(key);
      }
    }
    if (this.asking || this.ready.size > 0) return found;
    for (const key of gone) found.set(key, []);
    gone.clear();
    left.clear();
    return found;
  }

  private drop(key: Key): void {
    this.waiting.delete(key);
    this.ready.delete(key);
  }

  private ask(): void {
    if (this.asking) return;
    this.asking = true;
    // Deferred, so that one request covers all that is read in this slice.
    queueMicrotask(() => void this.bring());
  }

  /** Fetches until nothing is missing, or names cannot be had: then what waits stays unmarked. */
  private async bring(): Promise<void> {
    const { fetch, onNames, onReady } = this.late;
    try {
      do {
        const asked = [...this.missing].slice(0, MOST_BEGINNINGS);
        // The extension is gone, or the browser lets nothing in here.
        const create = await fetch(asked, this.needsLinker).catch(() => undefined);
        if (create === undefined) break;
        for (const beginning of asked) this.missing.delete(beginning);
        this.create ??= create;
        for (const [key, block] of this.waiting) this.ready.set(key, block);
        this.waiting.clear();
        onNames();
        // What was linked at once may have met more, or have found that it needs the linker.
      } while (this.missing.size + this.waiting.size > 0);
    } finally {
      this.asking = false;
      onReady();
    }
  }
}
