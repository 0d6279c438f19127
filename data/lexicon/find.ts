import { affixes, affixLetter } from './affixes';
import { elided, insideAddress, insideCode, particleAfter, suffixAfter } from './borders';
import { Kind } from './characters';
import { gapJoins } from './gap';
import { Heads } from './heads';
import { BITS, bloomSecond, CAPITALS, edgeHash, FIRST_OWN_CLASS, HANDLES, ROOT } from './layout';
import type { Candidate } from './types';
import type { Views } from './views';
import { WordReader } from './words';

/** Shorter stems than this take no endings in a text: too many ordinary words would look like one. */
const SHORTEST_STEM = 2;

/** Names have at most this many words; scripts without spaces count each character. */
const DEEPEST = 120;

/** The best match so far of the place that is looked at. */
interface Best {
  end: number;
  names: number[];
}

/**
 * Finds names by walking the trie of words. Words that begin as no name does are passed over; of the others every
 * beginning has a rolling hash, a Bloom filter over first words turns most of them away with one or two reads, and
 * what passes is compared unit by unit.
 */
export class Finder {
  private readonly readers: WordReader[] = [new WordReader()];
  private readonly heads: Heads;
  private readonly starts = new Int32Array(DEEPEST + 1);
  private readonly slotMask: number;
  private readonly bloomMask: number;
  private readonly stemMask: number;
  private readonly edgeMask: number;
  private readonly foreign = new Map<string, readonly ReadonlySet<string>[]>();
  private readonly classes: readonly ReadonlySet<string>[];
  private endings: readonly ReadonlySet<string>[] = [];
  private text = '';
  private best: Best = { end: 0, names: [] };

  constructor(private readonly views: Views) {
    this.heads = new Heads(views.heads);
    this.slotMask = views.slots.length - 1;
    this.bloomMask = views.bloom.length * 32 - 1;
    this.stemMask = views.stemBloom.length * 32 - 1;
    this.edgeMask = views.edges.length / 3 - 1;
    this.classes = views.meta.classes.map((endings) => new Set(endings));
  }

  /** As `Lexicon.find`. */
  find(text: string, lang: string): Candidate[] {
    const found: Candidate[] = [];
    this.text = text;
    this.endings = this.endingsFor(lang.split('-')[0]!);
    const reader = this.readers[0]!;
    let from = 0;
    for (;;) {
      reader.open(text, this.heads.next(text, from));
      if (!reader.next()) break;
      from = reader.end;
      const at = reader.start;
      const handle = text.charCodeAt(at - 1) === 64;
      this.best.end = 0;
      let start = at;
      if (handle) {
        this.match(HANDLES, reader);
        start = at - 1;
      } else if (this.passes(reader.hashes[reader.length]!, this.views.bloom, this.bloomMask)) {
        this.match(ROOT, reader);
      } else this.matchStems(reader);
      if (this.best.end === 0 && !handle) start = this.matchBehindPrefix(reader);
      const { end, names } = this.best;
      if (end === 0 || insideAddress(text, start, end, handle) || insideCode(text, start, end)) continue;
      found.push({ start, end, names });
      from = end;
    }
    return found;
  }

  private passes(hash: number, bloom: Uint32Array, mask: number): boolean {
    const one = hash & mask;
    if (!((bloom[one >>> 5]! >>> (one & 31)) & 1)) return false;
    const two = bloomSecond(hash) & mask;
    return ((bloom[two >>> 5]! >>> (two & 31)) & 1) === 1;
  }

  /** Only looks further where a beginning of the word may be the stem of a first word. */
  private matchStems(reader: WordReader): void {
    const { stemBloom, meta } = this.views;
    const least = Math.max(SHORTEST_STEM, reader.length - meta.longestEnding);
    for (let length = reader.length - 1; length >= least; length -= 1) {
      if (this.passes(reader.hashes[length]!, stemBloom, this.stemMask)) {
        this.match(ROOT, reader);
        return;
      }
    }
  }

  /** Tries a word of Arabic or Hebrew without the particles written onto it. Returns where the name begins. */
  private matchBehindPrefix(reader: WordReader): number {
    if (!affixLetter(reader.units[0]!)) return reader.start;
    for (const { skip, units } of affixes(reader)) {
      if (!this.heads.begins(units[0]!, units[1]!, units[2]!)) continue;
      const shorter = this.reader(1);
      shorter.take(reader, skip, units);
      this.match(ROOT, shorter);
      if (this.best.end > 0) return shorter.start;
    }
    return reader.start;
  }

  private match(root: number, reader: WordReader): void {
    if (root === ROOT && elided(this.text, reader.start) === 'part') return;
    this.step(root, reader, 0);
  }

  /** Takes one word along every edge it fits, and goes on from there. Deeper matches are longer and win. */
  private step(node: number, reader: WordReader, depth: number): void {
    this.starts[depth] = reader.start;
    const { meta } = this.views;
    const { length } = reader;
    const least = reader.kind === Kind.Letter ? Math.max(SHORTEST_STEM, length - meta.longestEnding) : length;
    for (let stem = length; stem >= Math.min(least, length); stem -= 1) {
      const hash = reader.hashes[stem]!;
      for (let slot = hash & this.slotMask; ; slot = (slot + 1) & this.slotMask) {
        const entry = this.views.slots[slot]!;
        if (entry === 0) break;
        const next = this.fits(entry - 1, reader, stem) ? this.edge(node, entry - 1) : 0;
        if (next !== 0) this.arrive(next, reader, depth);
      }
    }
  }

  /** Whether a word of the lexicon is this one: the stem unit by unit, and an ending that it takes. */
  private fits(word: number, reader: WordReader, stem: number): boolean {
    const { wordAt, wordUnits, wordClass } = this.views;
    const from = wordAt[word]!;
    if (wordAt[word + 1]! - from !== stem) return false;
    const { units } = reader;
    for (let n = 0; n < stem; n += 1) if (wordUnits[from + n] !== units[n]) return false;
    const group = wordClass[word]!;
    if (group === 0) return stem === reader.length;
    let ending = '';
    for (let n = stem; n < reader.length; n += 1) ending += String.fromCharCode(units[n]!);
    const endings = group < FIRST_OWN_CLASS ? this.endings[group - 1] : this.classes[group];
    return endings?.has(ending) ?? false;
  }

  private edge(node: number, word: number): number {
    if (node === ROOT) return this.views.first[word]!;
    const { edges } = this.views;
    for (let slot = edgeHash(node, word) & this.edgeMask; ; slot = (slot + 1) & this.edgeMask) {
      const next = edges[slot * 3 + 2]!;
      if (next === 0) return 0;
      if (edges[slot * 3] === node && edges[slot * 3 + 1] === word) return next;
    }
  }

  /** A node was reached: longer names are tried first, then the names that end here. */
  private arrive(node: number, reader: WordReader, depth: number): void {
    const { text } = this;
    if (depth + 1 < DEEPEST) {
      const next = this.reader(depth + 2);
      next.open(text, reader.end);
      if (next.next() && gapJoins(text, reader, next)) this.step(node, next, depth + 1);
    }
    if (reader.end < this.best.end) return;
    const names = this.namesAt(node, reader.end, depth + 1);
    if (names.length === 0 || !this.borders(reader)) return;
    if (reader.end > this.best.end) this.best = { end: reader.end, names };
    else this.best.names.push(...names.filter((name) => !this.best.names.includes(name)));
  }

  private borders(reader: WordReader): boolean {
    if (reader.kind === Kind.Hangul) return particleAfter(this.text, this.starts[0]!, reader.end);
    return suffixAfter(this.text, reader.end);
  }

  /** The names that end at a node and are spelled with the capitals they need. */
  private namesAt(node: number, end: number, words: number): number[] {
    const { nodeAt, nodeNames, nameBits } = this.views;
    const names: number[] = [];
    for (let at = nodeAt[node]!; at < nodeAt[node + 1]!; at += 1) {
      const name = nodeNames[at]!;
      if (this.shaped(nameBits[name]!, end, words)) names.push(name);
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

  private endingsFor(lang: string): readonly ReadonlySet<string>[] {
    let sets = this.foreign.get(lang);
    if (!sets) {
      const lists = this.views.meta.foreign[lang] ?? [[''], ['a'], ['o']];
      sets = lists.map((endings) => new Set(endings));
      this.foreign.set(lang, sets);
    }
    return sets;
  }

  private reader(depth: number): WordReader {
    this.readers[depth] ??= new WordReader();
    return this.readers[depth];
  }
}

/** Whether the letter at an offset is a capital. A letter without case is none. */
function upper(text: string, at: number): boolean {
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return letter !== letter.toLowerCase();
}
