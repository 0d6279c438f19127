import { has, hasTwice } from './bloom';
import { ASCII, ascii, BREAK, codes, Kind, SLOW } from './characters';
import { lowerOnward } from './layout';
import { ANY, type Tails } from './tails';
import type { Views } from './views';
import { FNV_START, hashStep, type WordReader } from './words';

/** Shorter stems than this take no endings in a text: too many ordinary words would look like one. */
const SHORTEST_STEM = 2;

const SPACE = 32;
const LOWER_A = 97;
const LOWER_Z = 122;

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
 * Whether a word that ends at an offset may be the first of a name of several. The next is not read: only whether it is
 * plainly in lower case, as none behind this word may be.
 */
export function leadsOn(onward: Uint32Array, hash: number, text: string, end: number): boolean {
  if (!hasTwice(onward, hash)) return false;
  const next = text.charCodeAt(end + 1);
  const isLower = next >= LOWER_A && next <= LOWER_Z && text.charCodeAt(end) === SPACE;
  return !isLower || hasTwice(onward, lowerOnward(hash));
}

/**
 * Passes over plain words that are the first of no name. With a hundred thousand names most words with a capital begin as
 * some name does; to read one as `WordReader` does, and ask of it all that is to be asked, takes three times as long.
 */
export class Stems {
  /** Where the word began that was passed over last, if the text ends there and it may go on to begin a name. */
  open: number | undefined;
  /** Whether the word that was looked at last may go on behind the text: as a stem with an ending, or with another word. */
  private goesOn = false;
  private readonly units = new Uint16Array(LONGEST);
  private readonly hashes = new Int32Array(LONGEST + 1);
  private readonly bloom: Uint32Array;
  private readonly onward: Uint32Array;
  private readonly stemBloom: Uint32Array;
  private readonly longestEnding: number;

  constructor(
    views: Pick<Views, 'bloom' | 'onward' | 'stemBloom' | 'meta'>,
    private readonly tails: Tails,
  ) {
    this.bloom = views.bloom;
    this.onward = views.onward;
    this.stemBloom = views.stemBloom;
    this.longestEnding = views.meta.longestEnding;
  }

  /**
   * @param start where a word of letters begins.
   * @param most units of the longest stem that it may have.
   * @returns where it ends; -1 where a stem of it may be the first word of a name, and where it has anything but plain
   *   letters.
   */
  pass(text: string, start: number, most = LONGEST): number {
    const { units, hashes } = this;
    const size = text.length;
    let hash = FNV_START;
    let length = 0;
    let at = start;
    for (; at < size; at += 1) {
      const unit = text.charCodeAt(at);
      const code = unit < ASCII ? ascii[unit]! : codes.of(unit);
      if (code === BREAK) break;
      if (code <= SLOW || length === LONGEST) return -1;
      units[length] = code;
      hash = hashStep(hash, code);
      length += 1;
      hashes[length] = hash;
    }
    // Where the text ends, what goes on may be an ending.
    const lengths = at === size && most < LONGEST ? ANY : this.tails.lengths(units, length);
    if (this.any(text, start, length, most, lengths)) return -1;
    // A whole head may go on with any letters; of a short stem it has been seen.
    if (at === size && (most === LONGEST || this.goesOn)) this.open = start;
    return at;
  }

  /**
   * Whether a stem of the word, all of it included, may be the first word of a name.
   *
   * @param lengths a bit for each number of units that an ending of it may have.
   */
  private any(text: string, start: number, length: number, most: number, lengths: number): boolean {
    const { units, hashes, bloom, onward, stemBloom, tails } = this;
    const least = shortest(length, this.longestEnding);
    const end = start + length;
    this.goesOn = false;
    for (let stem = Math.min(length, most); stem >= least; stem -= 1) {
      const hash = hashes[stem]!;
      if (stem < length) {
        if (!((lengths >>> (length - stem)) & 1) || !has(stemBloom, hash)) continue;
        this.goesOn = true;
        if (!tails.has(units, stem, length)) continue;
      }
      if (hasTwice(bloom, hash)) return true;
      if (end === text.length) this.goesOn ||= hasTwice(onward, hash);
      else if (leadsOn(onward, hash, text, end)) return true;
    }
    return false;
  }
}
