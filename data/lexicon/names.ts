import type { EntityName } from '../pack/schema';
import { FORMS, type Kind, STRENGTHS } from '../pack/values';
import { Kind as CharacterKind } from './characters';
import { fold } from './fold';
import { foreignEndings, foreignTable } from './foreign-endings';
import { headHashes } from './heads';
import { decline, type Stem } from './inflect';
import { FIRST_OWN_CLASS, FOREIGN_SHAPES, HANDLES, type Meta, pairHash, ROOT } from './layout';
import { lowerPair } from './lower';
import { BITS, CAPITALS } from './name-bits';
import { Numbered } from './numbered';
import { hashOf } from './tables';
import { emptyTrie, step } from './trie';
import { WordReader } from './words';

/** "A. Lukashenko", "В. В. Путин", but not "E.U." */
const INITIALS = /^(?:\p{L}\.\s?)+\p{L}{2}/u;

/** What the eight bits in `nameBits` and the numbers of `nameLangs` have room for. */
export const MOST_LANGUAGES = 2 ** 8;
const MOST_SETS = 2 ** 16;

/** The names of a lexicon while it is being made: words, trie, and one record a name. */
export class Names {
  readonly words: { stem: string; endings: number }[] = [];
  readonly trie = emptyTrie();
  /** How names other than handles begin. */
  readonly heads = new Set<number>();
  /** Of those that need no capital there, their first two letters. */
  readonly lower = new Set<number>();
  /** First words whose second needs no capital in some name. */
  readonly lowerSeconds = new Set<number>();
  readonly list: { text: string; entity: number; bits: number; langs: number }[] = [];
  private readonly wordIndex = new Map<string, number>();
  private readonly classes: (readonly string[])[] = Array.from({ length: FIRST_OWN_CLASS }, () => []);
  private readonly classIndex = new Map<string, number>();
  private readonly langs = new Numbered<string>('', MOST_LANGUAGES, 'languages');
  private readonly langSets = new Numbered<string[]>([], MOST_SETS, 'sets of languages');
  private readonly reader = new WordReader();

  /** Adds one spelling of an entity. A spelling without a letter or digit in it cannot be found and is left out. */
  add(entity: number, kind: Kind, name: EntityName): void {
    const spelled = this.read(name.text);
    if (spelled.length === 0) return;
    const index = this.list.length;
    const langs = this.langSets.number(name.langs ?? []);
    this.list.push({ text: name.text, entity, bits: this.bits(name, spelled), langs });
    let node = name.form === 'handle' ? HANDLES : ROOT;
    const path = spelled.map((word) => this.word(word, kind, name));
    for (const word of path) node = step(this.trie, node, word);
    this.trie[node]!.names.push(index);
    if (path.length > 1 && !this.isCapital(index, 1)) this.lowerSeconds.add(path[0]!);
    if (name.form === 'handle') return;
    const capital = this.isCapital(index, 0);
    const stems = path.map((word) => this.words[word]!.stem);
    for (const hash of headHashes(stems, capital)) this.heads.add(hash);
    const pair = capital ? null : lowerPair(stems[0]!);
    if (pair !== null) this.lower.add(pair);
  }

  /** The beginning of a spelling; null when it cannot be found. */
  beginning(kind: Kind, name: EntityName): number | null {
    this.reader.open(name.text, 0);
    const hashes: number[] = [];
    while (hashes.length < 2 && this.reader.next()) {
      const { stem } = this.words[this.word(this.spelled(name.text), kind, name)]!;
      hashes.push(hashOf(Array.from(stem, (unit) => unit.charCodeAt(0))));
    }
    const [first, second] = hashes;
    return first === undefined ? null : second === undefined ? first : pairHash(first, second);
  }

  meta(): Meta {
    return {
      classes: this.classes,
      foreign: foreignTable(),
      langs: this.langs.values,
      langSets: this.langSets.values,
      longestEnding: Math.max(...[...this.ownEndings(), ...foreignEndings()].map(({ length }) => length)),
    };
  }

  /** What its words may end with that are not foreign. */
  ownEndings(): string[] {
    return this.classes.flat();
  }

  /** Whether a word of a name counts with a capital only. */
  private isCapital(name: number, word: number): boolean {
    return ((this.list[name]!.bits >>> (BITS.capitals + word)) & 1) === 1;
  }

  private read(text: string): { text: string; kind: CharacterKind; folded: string }[] {
    const found = [];
    this.reader.open(text, 0);
    while (this.reader.next()) found.push(this.spelled(text));
    return found;
  }

  /** The word that the reader has come to. */
  private spelled(text: string): { text: string; kind: CharacterKind; folded: string } {
    const { start, end, kind, units, length } = this.reader;
    return {
      text: text.slice(start, end),
      kind,
      folded: String.fromCharCode(...units.subarray(0, length)),
    };
  }

  /** The index of a word with the endings it takes in this name. */
  private word(
    spelled: { text: string; kind: CharacterKind; folded: string },
    kind: Kind,
    name: EntityName,
  ): number {
    const declined =
      name.form === 'handle' || spelled.kind !== CharacterKind.Letter
        ? null
        : this.endings(spelled.text, kind, name);
    const { stem, endings } = declined ?? { stem: spelled.folded, endings: 0 };
    const key = `${endings}:${stem}`;
    let index = this.wordIndex.get(key);
    if (index === undefined) {
      index = this.words.push({ stem, endings }) - 1;
      this.wordIndex.set(key, index);
    }
    return index;
  }

  private endings(text: string, kind: Kind, name: EntityName): { stem: string; endings: number } | null {
    if (name.lang && name.lang !== 'en') {
      const own = decline(text, name.lang);
      return own && { stem: own.stem, endings: this.classOf(own) };
    }
    if (kind === 'event' || kind === 'topic' || name.form !== 'name') return null;
    if (!/^\p{Script=Latin}{3,}$/u.test(text) || !/\p{Ll}/u.test(text) || !/^\p{Lu}/u.test(text)) return null;
    const folded = fold(text);
    const shape = Math.max(
      0,
      FOREIGN_SHAPES.findIndex((end) => end !== '' && folded.endsWith(end)),
    );
    return { stem: folded.slice(0, folded.length - FOREIGN_SHAPES[shape]!.length), endings: 1 + shape };
  }

  private classOf({ endings }: Stem): number {
    const sorted = [...endings].sort();
    const key = sorted.join(' ');
    let index = this.classIndex.get(key);
    if (index === undefined) {
      index = this.classes.push(sorted) - 1;
      this.classIndex.set(key, index);
    }
    return index;
  }

  private bits(name: EntityName, spelled: readonly { text: string }[]): number {
    let capitals = 0;
    spelled.slice(0, CAPITALS).forEach(({ text }, at) => {
      if (/^\p{Lu}/u.test(text)) capitals |= 1 << at;
    });
    const handle = name.form === 'handle';
    const acronym = !handle && /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(name.text) && name.text.length <= 8;
    return (
      (STRENGTHS.indexOf(name.strength) |
        (FORMS.indexOf(name.form) << BITS.form) |
        ((handle ? 0 : capitals) << BITS.capitals) |
        (Number(acronym) << BITS.acronym) |
        (this.langs.number(name.lang ?? '') << BITS.lang) |
        (Number(INITIALS.test(name.text)) << BITS.initial)) >>>
      0
    );
  }
}
