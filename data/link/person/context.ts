import type { Strength } from '../../pack/values';
import type { Profile } from '../profile';
import type { Span } from '../text/span';

/** What is asked of a person's name: a span of a text, and which name of whom it spells. */
export interface PersonName extends Span {
  profile: Profile;
  /** As the pack spells it, without an ending. */
  base: string;
  strength: Strength;
  /** Given name and surname, or the like; else a surname alone. */
  whole: boolean;
}

/** What the words beside a person's name say. */
export interface PersonContext {
  /** Enough to stay silent: another given name, or part of a longer name. */
  against: boolean;
  /** The other given name, where that is what speaks against: a different person of this surname. */
  rival?: string;
  title?: string;
  /** An office that this very person holds stands beside the name. */
  office?: boolean;
  /** The whole name, but of a pianist or a ship: somebody else's, unless the page speaks for this one. */
  doubt?: Doubt;
  /** A given name of this very person stands beside the surname. */
  given?: boolean;
  /** Its first letter does: "G. Nausėda". */
  initial?: boolean;
}

/**
 * Why a whole name may not be this entity's: what it is said to be, or what the sentence is about. Or why a surname
 * may not: the word before it, which opens the sentence.
 */
export type Doubt = 'description' | 'subject' | 'opener';
