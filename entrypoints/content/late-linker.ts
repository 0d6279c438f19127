import type { Lexicon } from '../../data/lexicon/types';
import type { createLinker } from '../../data/link/linker';
import type { Block, Linker, LinkOptions, Mention, ReaderSays } from '../../data/link/types';

type CreateLinker = typeof createLinker;

/** How much text is kept for the linker to guess the page's language by. */
const SAMPLE = 1500;

/**
 * A linker that is fetched when the page first spells a name. Until it comes, blocks with candidates are kept for it.
 */
export class LateLinker<Key> implements Linker<Key> {
  private linker: Linker<Key> | null = null;
  private readonly waiting = new Map<Key, Block>();
  private sample = '';
  private asked = false;

  /**
   * @param load fetches what makes a linker; called at most once.
   * @param onReady called when it has come, or will not.
   */
  constructor(
    private readonly lexicon: Lexicon,
    private options: LinkOptions,
    private readonly load: () => Promise<CreateLinker>,
    private readonly onReady: () => void,
  ) {}

  /** Whether blocks wait for the linker to come. */
  get isWaiting(): boolean {
    return this.linker === null && this.waiting.size > 0;
  }

  get isBehind(): boolean {
    return this.linker !== null && (this.waiting.size > 0 || this.linker.isBehind);
  }

  set(key: Key, block: Block): boolean {
    if (this.linker) {
      this.waiting.delete(key);
      return this.linker.set(key, block);
    }
    if (this.sample.length < SAMPLE) this.sample += `${block.text}\n`;
    const { length } = this.lexicon.find(block.text, block.lang || this.options.lang);
    if (length === 0) this.waiting.delete(key);
    else this.waiting.set(key, block);
    if (length > 0 && !this.asked) void this.fetch();
    return length > 0;
  }

  delete(key: Key): void {
    this.waiting.delete(key);
    this.linker?.delete(key);
  }

  link(room: () => boolean = () => true): Map<Key, readonly Mention[]> {
    const { linker } = this;
    if (!linker) return new Map();
    for (const [key, block] of this.waiting) {
      this.waiting.delete(key);
      linker.set(key, block);
      if (!room()) break;
    }
    return linker.link(room);
  }

  say(says: ReaderSays): void {
    this.options = { ...this.options, says };
    this.linker?.say(says);
  }

  private async fetch(): Promise<void> {
    this.asked = true;
    try {
      const create = await this.load();
      this.linker = create<Key>(this.lexicon, { ...this.options, sample: this.sample });
    } catch {
      // The extension is gone, or the browser lets nothing in here: the page stays unmarked.
      this.waiting.clear();
    }
    this.onReady();
  }
}
