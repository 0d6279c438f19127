import { elided, insideAddress, insideCode, particleAfter, suffixAfter } from './borders';
import { Kind } from './characters';
import { EndingSets } from './ending-sets';
import type { FirstWords } from './first-words';
import { gapJoins } from './gap';
import { HANDLES, ROOT } from './layout';
import { BITS, CAPITALS } from './name-bits';
import { lowerBound } from './search';
import { shortestStem } from './stems';
import type { Candidate } from './types';
import type { Views } from './views';
import type { WordReader } from './words';

/** Names have at most this many words; scripts without spaces count each character. */
const DEEPEST = 120;

const AT_SIGN = 64;

/** The best match so far of the place that is looked at. */
interface Best {
  end: number;
  names: number[];
}

/** Where the names with a beginning lie: null where there are none, undefined where that is not known. */
export type Behind = (beginning: number) => Views | null | undefined;

/**
 * Finds names by walking the trie of words. Filters tell where a name may begin; what passes is compared unit by unit.
 * All names with one beginning lie in one buffer, so a walk never leaves its buffer.
 */
export class Finder {
  private readonly readers: WordReader[] = [];
  private readonly starts = new Int32Array(DEEPEST + 1);
  private readonly endings = new EndingSets();
  private text = '';
  private lang = '';
  private best: Best = { end: 0, names: [] };
  /** The buffers to be walked from the word that is looked at: one, nearly always. */
  private readonly buffers: Views[] = [];
  private readonly take = (beginning: number): boolean => {
    const views = this.behind(beginning);
    if (views && !this.buffers.includes(views)) this.buffers.push(views);
    return false;
  };

  constructor(
    private readonly first: FirstWords,
    private readonly behind: Behind,
  ) {}

  /** As `Lexicon.find`. */
  find(text: string, lang: string): Candidate[] {
    const { first } = this;
    const { reader } = first;
    const found: Candidate[] = [];
    this.text = text;
    this.lang = subtag(lang);
    for (let from = 0; first.next(text, from); ) {
      from = reader.end;
      const handle = this.atHandle();
      this.best.end = 0;
      let start = handle ? reader.start - 1 : reader.start;
      this.match(handle ? HANDLES : ROOT, reader);
      if (!handle && this.best.end === 0) start = this.matchBehindParticles(start);
      const { end, names } = this.best;
      if (end === 0 || insideAddress(text, start, end, handle) || insideCode(text, start, end)) continue;
      found.push({ start, end, names });
      from = end;
    }
    return found;
  }

  private atHandle(): boolean {
    return this.text.charCodeAt(this.first.reader.start - 1) === AT_SIGN;
  }

  /** Tries a word of Arabic or Hebrew without the particles written onto it. Returns where the name begins. */
  private matchBehindParticles(start: number): number {
    for (const shorter of this.first.behindParticles()) {
      this.match(ROOT, shorter);
      if (this.best.end > 0) return shorter.start;
    }
    return start;
  }

  /** Takes a word as the first of a name: as it is, and without each ending. */
  private match(root: number, reader: WordReader): void {
    const { first, buffers } = this;
    const least = shortestStem(reader, first.longestEnding);
    let isFree: boolean | undefined;
    for (let stem = reader.length; stem >= least; stem -= 1) {
      // For most stems nothing is in it, and setting a length takes longer than all else that is done for one.
      if (buffers.length > 0) buffers.length = 0;
      first.ofStem(reader, stem, this.take);
      if (buffers.length === 0) continue;
      isFree ??= root === HANDLES || elided(this.text, reader.start) === 'free';
      if (isFree) for (const views of buffers) this.step(views, root, reader, stem, 0);
    }
  }

  /** Takes one word along every edge it fits with one of its stems, and goes on from there. */
  private step(views: Views, node: number, reader: WordReader, stem: number, depth: number): void {
    this.starts[depth] = reader.start;
    const { slots } = views;
    const mask = slots.length - 1;
    for (let slot = reader.hashes[stem]! & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot]!;
      if (entry === 0) return;
      const next = this.fits(views, entry - 1, reader, stem) ? nextNode(views, node, entry - 1) : 0;
      if (next !== 0) this.arrive(views, next, reader, depth);
    }
  }

  /** Whether a word of the lexicon is this one: the stem unit by unit, and an ending that it takes. */
  private fits(views: Views, word: number, reader: WordReader, stem: number): boolean {
    const { wordAt, wordUnits, wordClass } = views;
    const from = wordAt[word]!;
    if (wordAt[word + 1]! - from !== stem) return false;
    const { units } = reader;
    for (let n = 0; n < stem; n += 1) if (wordUnits[from + n] !== units[n]) return false;
    const group = wordClass[word]!;
    if (group === 0) return stem === reader.length;
    let ending = '';
    for (let n = stem; n < reader.length; n += 1) ending += String.fromCharCode(units[n]!);
    return this.endings.has(views, group, this.lang, ending);
  }

  /** A node was reached: longer names are tried first, since they win, then the names that end here. */
  private arrive(views: Views, node: number, reader: WordReader, depth: number): void {
    const { text } = this;
    if (depth + 1 < DEEPEST) {
      const next = this.reader(depth);
      next.open(text, reader.end);
      if (next.next() && gapJoins(text, reader, next)) {
        const least = shortestStem(next, views.meta.longestEnding);
        for (let stem = next.length; stem >= least; stem -= 1) this.step(views, node, next, stem, depth + 1);
      }
    }
    if (reader.end < this.best.end) return;
    const names = this.namesAt(views, node, reader.end, depth + 1);
    if (names.length === 0 || !this.borders(reader)) return;
    if (reader.end > this.best.end) this.best = { end: reader.end, names };
    else this.best.names.push(...names.filter((name) => !this.best.names.includes(name)));
  }

  private borders(reader: WordReader): boolean {
    if (reader.kind === Kind.Hangul) return particleAfter(this.text, this.starts[0]!, reader.end);
    return suffixAfter(this.text, reader.end);
  }

  /** The names that end at a node and are spelled with the capitals they need. */
  private namesAt(views: Views, node: number, end: number, words: number): number[] {
    const { nodeAt, nodeNames, nameBits, nameNumber } = views;
    const names: number[] = [];
    for (let at = nodeAt[node]!; at < nodeAt[node + 1]!; at += 1) {
      const name = nodeNames[at]!;
      if (this.shaped(nameBits[name]!, end, words)) names.push(nameNumber[name] ?? name);
    }
    return names;
  }

  private shaped(bits: number, end: number, words: number): boolean {
    const { text, starts } = this;
    const capitals = (bits >>> BITS.capitals) & 255;
    for (let word = 0; word < Math.min(words, CAPITALS); word += 1) {
      if ((capitals >>> word) & 1 && !upper(text, starts[word]!)) return false;
    }
    // "A. Lukashenko", but not "a Lukashenko decree"; "В. Путин", but not "в Путине".
    if ((bits >>> BITS.initial) & 1 && text[starts[0]! + 1] !== '.') return false;
    if (!((bits >>> BITS.acronym) & 1)) return true;
    const spelled = text.slice(starts[0]!, end);
    return spelled === spelled.toUpperCase();
  }

  private reader(depth: number): WordReader {
    this.readers[depth] ??= this.first.newReader();
    return this.readers[depth];
  }
}

/** The language subtag that endings are known by. */
function subtag(lang: string): string {
  const end = lang.indexOf('-');
  return end < 0 ? lang : lang.slice(0, end);
}

/** The node that a word leads to from another; 0 when there is none. */
function nextNode({ first, wordTo, childAt }: Views, node: number, word: number): number {
  if (node === ROOT) return first[word]!;
  const end = childAt[node + 1]!;
  const next = lowerBound(wordTo, word, childAt[node]!, end);
  return next < end && wordTo[next] === word ? next : 0;
}

/** Whether the letter at an offset is a capital. A letter without case is none. */
function upper(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return letter !== letter.toLowerCase();
}
