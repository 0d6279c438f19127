import { has } from './bloom';
import { ASCII, ascii, BREAK, codes, Kind, SLOW } from './characters';
import type { Views } from './views';
import { FNV_START, hashStep, type WordReader } from './words';

/** Shorter stems than this take no endings in a text: too many ordinary words would look like one. */
const SHORTEST_STEM = 2;

/** Folded units of a word that is looked at here: few are longer. */
const LONGEST = 40;

/** How many units the shortest stem has that a word may be read as. */
export function shortestStem({ kind, length }: WordReader, longestEnding: number): number {
  return kind === Kind.Letter ? shortest(length, longestEnding) : length;
}

function shortest(length: number, longestEnding: number): number {
  return Math.min(length, Math.max(SHORTEST_STEM, length - longestEnding));
}

/**
 * Passes over plain words that are the first of no name. With a hundred thousand names most words with a capital begin as
 * some name does; to read one as `WordReader` does, and ask of it all that is to be asked, takes three times as long.
 */
export class Stems {
  private readonly hashes = new Int32Array(LONGEST + 1);
  private readonly bloom: Uint32Array;
  private readonly onward: Uint32Array;
  private readonly stemBloom: Uint32Array;
  private readonly endings: Uint32Array;
  private readonly longestEnding: number;

  constructor(views: Pick<Views, 'bloom' | 'onward' | 'stemBloom' | 'endings' | 'meta'>) {
    this.bloom = views.bloom;
    this.onward = views.onward;
    this.stemBloom = views.stemBloom;
    this.endings = views.endings;
    this.longestEnding = views.meta.longestEnding;
  }

  /**
   * @param start where a word of letters begins.
   * @param most units of the longest stem that it may have.
   * @returns where it ends; -1 where a stem of it may be the first word of a name, where it may go on behind the text, and
   *   where it has anything but plain letters.
   */
  pass(text: string, start: number, most = LONGEST): number {
    const { hashes } = this;
    const size = text.length;
    let hash = FNV_START;
    let length = 0;
    let at = start;
    for (; at < size; at += 1) {
      const unit = text.charCodeAt(at);
      const code = unit < ASCII ? ascii[unit]! : codes.of(unit);
      if (code === BREAK) break;
      if (code <= SLOW || length === LONGEST) return -1;
      hash = hashStep(hash, code);
      length += 1;
      hashes[length] = hash;
    }
    const least = shortest(length, this.longestEnding);
    if (least > most) return at;
    return at === size || this.any(text, start, length, least, most) ? -1 : at;
  }

  /** Whether a stem of the word, all of it included, may be the first word of a name. */
  private any(text: string, start: number, length: number, least: number, most: number): boolean {
    const { hashes, bloom, onward, stemBloom } = this;
    for (let stem = Math.min(length, most); stem >= least; stem -= 1) {
      const hash = hashes[stem]!;
      if (stem < length && !(has(stemBloom, hash) && this.ends(text, start + stem, start + length))) continue;
      if (has(bloom, hash) || has(onward, hash)) return true;
    }
    return false;
  }

  /** Whether plain letters may be an ending. */
  private ends(text: string, from: number, to: number): boolean {
    let hash = FNV_START;
    for (let at = from; at < to; at += 1) {
      const unit = text.charCodeAt(at);
      hash = hashStep(hash, unit < ASCII ? ascii[unit]! : codes.of(unit));
    }
    return has(this.endings, hash);
  }
}
