import type { Form, Kind, Strength } from '../pack/schema';
import type { FirstWords } from './first-words';
import type { Views } from './views';

/** A span of text that spells some entity's name. Offsets are UTF-16 code units of the text given to `find`. */
export interface Candidate {
  start: number;
  /** Exclusive; without a possessive ending. */
  end: number;
  /** Indices into the lexicon's names: every name this span spells, of one or several entities. */
  names: readonly number[];
}

/** One spelling, as the lexicon keeps it. */
export interface LexiconName {
  /** Index of its entity. */
  entity: number;
  /** As the pack spells it. */
  text: string;
  strength: Strength;
  form: Form;
  /** The spelling's language, if the pack says. */
  lang?: string;
  /** Page languages in which alone it counts. */
  langs?: readonly string[];
}

/** What linking needs to know of an entity: no facts. */
export interface LexiconEntity {
  id: string;
  kind: Kind;
  /** Its name in the pack's language. */
  name: string;
  /** The stories it comes from: entities of one story speak for each other, those of a reference do not. */
  packs: readonly string[];
  /** Folded given names of a person: every word before the surname in its whole names. */
  given: readonly string[];
  /** In a reference, indices: of a person's country or body and its capital, of a country's capital if its name is weak. */
  home?: readonly number[];
  clues: readonly string[];
  exclusions: readonly string[];
  wikidata?: string;
  iso2?: string;
}

/** The compiled index over names of the enabled packs. */
export interface Lexicon {
  /**
   * One entity, read from the table when first asked for: a lexicon of a million names loads none of them.
   *
   * @throws RangeError when there is none of this number, as below.
   */
  entity(index: number): LexiconEntity;
  name(index: number): LexiconName;
  /**
   * Every candidate in the text, in order of start, the longest at each place, none overlapping.
   *
   * @param lang the text's language (BCP 47), if known: foreign names then take that language's case endings.
   */
  find(text: string, lang?: string): Candidate[];
}

/** The index over all names of the enabled packs. */
export interface WholeLexicon extends Lexicon {
  /** How many entities there are. */
  readonly entityCount: number;
  /** How many names there are. */
  readonly nameCount: number;
}

/** The answer of `PageLexicon.glance`. */
export type Glance = 'none' | 'here' | 'missing';

/**
 * The lexicon of a page: at first only the beginnings of names, then also the names that the page needs. Beginnings are
 * hashes of the folded units of a name's first word, or of its first two where it has more than one.
 */
export interface PageLexicon {
  /** Tells one set of enabled packs, and the form it is compiled in, from another. */
  readonly stamp: string;
  /** What has been added, in the order of its coming: a page asks once, or a few times. */
  readonly parts: readonly Views[];
  /** Tells where a name may begin in a text. */
  readonly first: FirstWords;
  /**
   * A first look at a piece of text, which may begin and end within a word or a name. Allocates nothing: most pieces
   * hold no name.
   *
   * @param missing the beginnings in it that nothing is known of are put behind what it holds: all of them, unless a name
   *   may begin there that is known.
   * @param until words that begin here or behind are not looked at.
   * @returns as `skim`; where it has come upon what is missing, `UNSURE` less that offset.
   */
  skim(piece: string, missing: number[], until?: number): number;
  /**
   * Whether a text has beginnings of names: `none`; `here`, and all their names have been added; or `missing`, where
   * some have not. Unless some are missing, `namesOf` this finds what the whole lexicon would.
   *
   * @param missing the beginnings whose names are not here are added to it.
   */
  glance(text: string, missing: Set<number>): Glance;
  /** The part with the names that have a beginning; null where there are none, undefined where that is not known. */
  behind(beginning: number): Views | null | undefined;
  /**
   * Adds names.
   *
   * @param asked the beginnings that were asked for; from now on they are known, also those that no name has.
   * @param part the names with these beginnings; empty when there are none.
   * @throws RangeError when the part is not a lexicon of this version.
   */
  add(asked: readonly number[], part: ArrayBuffer): void;
}
