import { foreignTable } from './foreign-endings';
import { FIRST_OWN_CLASS, type Meta, SPAN } from './layout';
import { BITS } from './name-bits';
import { MOST_LANGUAGES } from './names';
import { Renumbered } from './numbered';
import { readName } from './records';
import { hashOf, joined, slotTable } from './tables';
import { emptyTrie, step, trieSections } from './trie';
import type { Views } from './views';
import { writeSections } from './write';

const NONE = new Uint32Array(0);

/** A lexicon that a part is cut out of, and how its names and entities are numbered among those of others. */
export interface Source {
  views: Views;
  /** The number of its first name and entity. */
  from: number;
  /** The number of an entity that other lexicons know as well; undefined for one that is known here alone. */
  joined?(entity: number): number | undefined;
}

/**
 * A part of one or several lexicons while it is being made. Words, names and the like are told apart by the source they
 * come from and their place in it, together in one number.
 */
export class PartBuilder {
  private readonly sources: Source[] = [];
  private readonly trie = emptyTrie();
  /** Spellings of entities that several lexicons know. */
  private readonly spelled = new Map<string, number>();

  /** Returns the number of the source, for the methods below. */
  open(source: Source): number {
    return this.sources.push(source) - 1;
  }

  /** Goes on by a word from one of its nodes. Returns the node it leads to. */
  step(node: number, source: number, word: number): number {
    return step(this.trie, node, source * SPAN + word);
  }

  /** Of a spelling that several lexicons have for one entity, that of the first counts. */
  addNames(node: number, source: number, names: Iterable<number>): void {
    const { views, from, joined } = this.sources[source]!;
    for (const name of names) {
      const entity = joined?.(from + views.nameEntity[name]!);
      if (entity !== undefined) {
        const { text, lang, form } = readName(views, name);
        const key = JSON.stringify([entity, text, lang, form]);
        const first = this.spelled.get(key) ?? source;
        this.spelled.set(key, first);
        if (first !== source) continue;
      }
      this.trie[node]!.names.push(source * SPAN + name);
    }
  }

  /** The entities of the names in it, by their numbers among those of all sources. */
  entities(): number[] {
    return inOrder(this.names().map((name) => this.entityOf(name)));
  }

  /**
   * @param record the record of an entity, as bytes of JSON.
   * @returns a lexicon with what is in it, in the layout that layout.ts describes; an empty buffer when nothing is.
   */
  write(record: (entity: number) => Uint8Array): ArrayBuffer {
    // Most words that a page asks about begin no name, and many a page has no others.
    if (this.names().length === 0) return new ArrayBuffer(0);
    // In the order of their sources, in which words with the same hash are probed.
    const words = inOrder(this.trie.flatMap(({ edges }) => [...edges.keys()]));
    // A page looks for a name by its number, among numbers in order.
    const names = inOrder(this.names()).sort((left, right) => this.nameOf(left) - this.nameOf(right));
    const wordNumber = new Renumbered(words);
    const nameNumber = new Renumbered(names);
    const trie = this.trie.map(({ edges, names }) => ({
      edges: new Map(Array.from(edges, ([word, next]) => [wordNumber.of(word), next])),
      names: names.map((name) => nameNumber.of(name)),
    }));
    const entities = this.entities();
    const units = joined(
      Uint16Array,
      words.map((word) => {
        const { wordAt, wordUnits } = this.viewsOf(word);
        return wordUnits.subarray(wordAt[word % SPAN]!, wordAt[(word % SPAN) + 1]!) as Uint16Array;
      }),
    );
    const nameText = joined(
      Uint8Array,
      names.map((name) => {
        const { nameAt, nameText } = this.viewsOf(name);
        return nameText.subarray(nameAt[name % SPAN]!, nameAt[(name % SPAN) + 1]!) as Uint8Array;
      }),
    );
    const entityText = joined(Uint8Array, entities.map(record));
    const hashes = words.map((_, word) => hashOf(units.items.subarray(units.at[word]!, units.at[word + 1]!)));
    const shared = this.shared(words, names);
    return writeSections({
      bloom: NONE,
      onward: NONE,
      stemBloom: NONE,
      endings: NONE,
      heads: NONE,
      lower: NONE,
      tails: NONE,
      ...trieSections(trie, hashes),
      slots: slotTable(hashes),
      wordAt: units.at,
      nameEntity: Uint32Array.from(names, (name) => this.entityOf(name)),
      nameBits: shared.nameBits,
      nameAt: nameText.at,
      entityAt: entityText.at,
      nameNumber: Uint32Array.from(names, (name) => this.nameOf(name)),
      entityNumber: Uint32Array.from(entities),
      wordUnits: units.items,
      wordClass: shared.wordClass,
      nameLangs: shared.nameLangs,
      nameText: nameText.items,
      entityText: entityText.items,
      meta: new TextEncoder().encode(JSON.stringify(shared.meta)),
    });
  }

  private names(): number[] {
    return this.trie.flatMap(({ names }) => names);
  }

  /** What words and names share, of all sources together, and which of it each has. */
  private shared(words: readonly number[], names: readonly number[]) {
    const classes = new Renumbered(Array.from({ length: FIRST_OWN_CLASS }, (_, group) => group));
    const langs = ['', ...this.sources[0]!.views.meta.langs.slice(1)];
    const langSets: string[][] = [];
    const setNumbers = new Map<string, number>();
    const langOf = (lang: string) => {
      const known = langs.indexOf(lang);
      // Packs in more languages than there is room for: the spelling is in no language then.
      return known >= 0 ? known : langs.length < MOST_LANGUAGES ? langs.push(lang) - 1 : 0;
    };
    const setOf = (set: string[]) => {
      const key = set.join(' ');
      const number = setNumbers.get(key) ?? langSets.push(set) - 1;
      setNumbers.set(key, number);
      return number;
    };
    const wordClass = Uint16Array.from(words, (word) => {
      const group = this.viewsOf(word).wordClass[word % SPAN]!;
      return classes.of(group < FIRST_OWN_CLASS ? group : Math.floor(word / SPAN) * SPAN + group);
    });
    const nameBits = Uint32Array.from(names, (name) => {
      const { nameBits, meta } = this.viewsOf(name);
      const bits = nameBits[name % SPAN]!;
      const lang = meta.langs[(bits >>> BITS.lang) & 255]!;
      return ((bits & ~(255 << BITS.lang)) | (langOf(lang) << BITS.lang)) >>> 0;
    });
    const nameLangs = Uint16Array.from(names, (name) => {
      const { nameLangs, meta } = this.viewsOf(name);
      return setOf(meta.langSets[nameLangs[name % SPAN]!]!);
    });
    const meta: Meta = {
      classes: classes.list.map((group) => this.viewsOf(group).meta.classes[group % SPAN]!),
      foreign: foreignTable(),
      langs,
      langSets,
      longestEnding: Math.max(0, ...this.sources.map(({ views }) => views.meta.longestEnding)),
    };
    return { wordClass, nameBits, nameLangs, meta };
  }

  private viewsOf(number: number): Views {
    return this.sources[Math.floor(number / SPAN)]!.views;
  }

  private nameOf(name: number): number {
    const { views, from } = this.sources[Math.floor(name / SPAN)]!;
    return from + (views.nameNumber[name % SPAN] ?? name % SPAN);
  }

  private entityOf(name: number): number {
    const { views, from, joined } = this.sources[Math.floor(name / SPAN)]!;
    const entity = from + views.nameEntity[name % SPAN]!;
    return joined?.(entity) ?? entity;
  }
}

function inOrder(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
