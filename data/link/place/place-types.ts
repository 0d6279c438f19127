import type { Doubt } from '../person/context';
import type { Span } from '../text/span';

/** What the words beside the name of a place or body say. */
export interface PlaceContext {
  /** Enough to stay silent: part of another name, a direction, a team. */
  against: boolean;
  /** The rule that was enough. */
  rule?: string;
  /** A given name before it: somebody is called so. */
  rival?: string;
  /** Perhaps another word: the page must speak for it. */
  doubt?: Doubt;
  /** It stands where places do. */
  placed?: boolean;
}

/** What is asked of a place's or body's name. */
export interface PlaceName extends Span {
  /** An ordinary word too. */
  shared: boolean;
  /** A body, not a place. */
  body: boolean;
  lang: string;
  /** As the pack spells it, without an ending. */
  base: string;
}

/** Evidence that is enough to stay silent, by a rule; a rival is the other entity that is meant. */
export const silent = (rule: string, rival?: string): PlaceContext => ({
  against: true,
  rule,
  ...(rival !== undefined && { rival }),
});
/** No evidence either way. */
export const NOTHING: PlaceContext = { against: false };

/** Languages in which a capital behind a place's name mostly makes a longer name of it. */
export const ENGLISH = new Set(['', 'en']);
