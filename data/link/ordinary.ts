const LOWER_CASE = /(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}]+/gu;

/**
 * The words that a page has in lower case: ordinary words, whatever their capital elsewhere. Counted, so that a block
 * can be taken out again; and who has asked for a word is told when the answer changes.
 */
export class OrdinaryWords<Key> {
  private readonly counts = new Map<string, number>();
  private readonly askers = new Map<string, Set<Key>>();
  /** Words asked for and counted since `changed` was called, and whether they were there then. */
  private readonly before = new Map<string, boolean>();

  /** Adds (1) or takes back (-1) the words of a text. */
  add(text: string, sign: 1 | -1): void {
    for (const word of text.match(LOWER_CASE) ?? []) {
      const count = this.counts.get(word) ?? 0;
      if (this.askers.has(word) && !this.before.has(word)) this.before.set(word, count > 0);
      if (count + sign > 0) this.counts.set(word, count + sign);
      else this.counts.delete(word);
    }
  }

  /**
   * @param word in any case; `key` who asks, `asked` where the question is noted, for `unask`.
   * @returns whether the page has the word in lower case.
   */
  has(word: string, key: Key, asked: Set<string>): boolean {
    const lower = word.toLowerCase();
    asked.add(lower);
    const keys = this.askers.get(lower) ?? new Set<Key>();
    this.askers.set(lower, keys);
    keys.add(key);
    return this.counts.has(lower);
  }

  unask(asked: ReadonlySet<string>, key: Key): void {
    for (const word of asked) {
      const keys = this.askers.get(word);
      keys?.delete(key);
      if (keys?.size === 0) this.askers.delete(word);
    }
  }

  /** Who has had another answer than they would get now, since this was last called. */
  changed(): Set<Key> {
    const keys = new Set<Key>();
    for (const [word, was] of this.before) {
      if (was === this.counts.has(word)) continue;
      for (const key of this.askers.get(word) ?? []) keys.add(key);
    }
    this.before.clear();
    return keys;
  }
}
