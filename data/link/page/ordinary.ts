import { UnitTable } from '../../lexicon/unit-table';

/** What a unit is in a word: nothing; what joins parts of one; a letter or mark; a letter in lower case. */
const APART = 0;
const JOINER = 1;
const LETTER = 2;
const LOWER = 3;

const units = new UnitTable((unit) => {
  const character = String.fromCharCode(unit);
  if (/['’-]/.test(character)) return JOINER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  // Halves of pairs stand apart: pairs are emoji nearly always, and letters of no language that pages are in.
  return /[\p{L}\p{M}]/u.test(character) ? LETTER : APART;
});

/** The words in lower case, without what is joined to them. A regular expression takes five times as long. */
function* lowerCase(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += 1) {
    const first = units.of(text.charCodeAt(at));
    if (first === APART) continue;
    const start = at;
    while (at < text.length && units.of(text.charCodeAt(at)) > JOINER) at += 1;
    if (first === LOWER && at - start > 1) yield text.slice(start, at);
    while (at < text.length && units.of(text.charCodeAt(at)) !== APART) at += 1;
  }
}

/**
 * The words that a page has in lower case: ordinary words, whatever their capital elsewhere. Counted, so that a block
 * can be taken out again; and who has asked for a word is told when the answer changes. Read when first asked: where
 * nothing but whole names stands, nobody does.
 */
export class OrdinaryWords<Key> {
  private readonly counts = new Map<string, number>();
  private readonly askers = new Map<string, Set<Key>>();
  /** Words asked for and counted since `changed` was called, and whether they were there then. */
  private readonly before = new Map<string, boolean>();
  /** Texts not read yet, and how often each is to be added or taken back. */
  private readonly unread = new Map<string, number>();

  /** Adds (1) or takes back (-1) the words of a text. */
  add(text: string, sign: 1 | -1): void {
    const times = (this.unread.get(text) ?? 0) + sign;
    if (times === 0) this.unread.delete(text);
    else this.unread.set(text, times);
  }

  private read(): void {
    for (const [text, times] of this.unread) for (const word of lowerCase(text)) this.count(word, times);
    this.unread.clear();
  }

  private count(word: string, times: number): void {
    const count = this.counts.get(word) ?? 0;
    if (this.askers.has(word) && !this.before.has(word)) this.before.set(word, count > 0);
    if (count + times > 0) this.counts.set(word, count + times);
    else this.counts.delete(word);
  }

  /**
   * @param word in any case; `key` who asks, `asked` where the question is noted, for `unask`.
   * @returns whether the page has the word in lower case.
   */
  has(word: string, key: Key, asked: Set<string>): boolean {
    this.read();
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
    if (this.askers.size > 0) this.read();
    for (const [word, was] of this.before) {
      if (was === this.counts.has(word)) continue;
      for (const key of this.askers.get(word) ?? []) keys.add(key);
    }
    this.before.clear();
    return keys;
  }
}
