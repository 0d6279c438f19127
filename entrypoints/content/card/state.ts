import type { CardContent } from '../../../data/library/card';
import type { Reason } from '../../../data/link/types';
import type { Box } from './place';

/** What a card stands by. */
export interface Anchor {
  /** The line of text, where it is now; null when it is not to be seen any more. */
  line(): Box | null;
  /** The element around the text; null when it is gone. */
  element(): Element | null;
}

/** What a card can be opened for: a mention, or text the reader has selected. */
export interface Target {
  /** The entities that fit, the likeliest first; none when nothing is known by that name. */
  readonly entities: readonly string[];
  /** The name as the page spells it. */
  readonly spelled: string;
  readonly why: readonly Reason[];
  /** Where it begins: two targets that begin at the same place for the same entity are the same. */
  readonly node: object | null;
  readonly offset: number;
  readonly anchor: Anchor;
}

/** How a card came to be open: that decides how it leaves. */
export type Opener = 'pointer' | 'key' | 'tap';

/** What a card shows. */
export type View =
  | {
      readonly kind: 'card';
      readonly content: CardContent;
      /** Cards that names inside cards were opened from, the first one first. */
      readonly trail: readonly CardContent[];
    }
  | { readonly kind: 'choice'; readonly options: readonly CardContent[] }
  | { readonly kind: 'unknown' };

/** A card that is open. Its token tells it from every other. */
export interface OpenCard {
  readonly token: number;
  readonly target: Target;
  readonly by: Opener;
  readonly view: View;
  /** The token of the content that is on its way: of a name inside the card, or of the one chosen. */
  readonly wanted: number | null;
  readonly muted: 'site' | 'everywhere' | null;
}

/** One that closes by itself. */
export interface HoveredCard extends OpenCard {
  /** The token of the grace that runs, while the pointer is away. */
  readonly closing: number | null;
}

/** One that the reader keeps open. */
export interface PinnedCard extends OpenCard {
  /** Come to by key: Enter goes into it, as into one that has just opened, until the reader turns to the page. */
  readonly called: boolean;
}

/** A target the pointer rests on: its content is fetched while the delay runs. */
export interface Armed {
  readonly token: number;
  readonly target: Target;
  readonly by: Opener;
  readonly due: boolean;
  readonly view: View | null;
}

/**
 * At most one target is armed, one card hovers (or was opened by key or tap), one is pinned. All null: idle.
 */
export interface CardState {
  readonly armed: Armed | null;
  readonly hovered: HoveredCard | null;
  readonly pinned: PinnedCard | null;
  /** What the reader has closed while the pointer was on it: it stays closed until the pointer has left it. */
  readonly dismissed: Target | null;
  /** When the last card closed. */
  readonly closedAt: number;
  /** The last token given out. Each interaction gets its own, so that whatever comes late for it is dropped. */
  readonly issued: number;
}

/** Nothing is armed or open. */
export const IDLE: CardState = {
  armed: null,
  hovered: null,
  pinned: null,
  dismissed: null,
  closedAt: Number.NEGATIVE_INFINITY,
  issued: 0,
};

/** The cards that are open: the hovered one first. */
export function openCards({ hovered, pinned }: CardState): OpenCard[] {
  return [hovered, pinned].filter((card) => card !== null);
}

/** The card that Enter goes into: one opened by key, or the one kept open that the reader has come to by key. */
export function openedByKey({ hovered, pinned }: CardState): OpenCard | null {
  if (hovered?.by === 'key') return hovered;
  return pinned?.called ? pinned : null;
}

/** What can happen to cards. Times are milliseconds of `performance.now()`. */
export type CardEvent =
  /** The pointer rests on a mark. `delay` is the reader's setting, `at` the time now. */
  | { type: 'rest'; target: Target; delay: number; at: number }
  /** What was armed must not open: the pointer moves on, a button is down, the page scrolls. */
  | { type: 'disarm' }
  /** The pointer is on the hovered card's mark, in the card, or on the way there. */
  | { type: 'stay' }
  /** The pointer is nowhere near. */
  | { type: 'leave' }
  /** A press outside of the hovered card. */
  | { type: 'outside'; at: number }
  | { type: 'due'; token: number }
  | { type: 'loaded'; token: number; view: View | null }
  | { type: 'graceOver'; token: number; at: number }
  /** To be opened without delay: by key, from the popup, by tap. */
  | { type: 'show'; target: Target; by: Opener }
  /** A name inside a card, or one of those a choice offers. */
  | { type: 'follow'; card: number; entity: string }
  | { type: 'back'; card: number }
  /** The focus has gone out of the card that is kept open. */
  | { type: 'left' }
  /** The page has put other text in place of some: what cards stand by is elsewhere now. */
  | { type: 'moved'; now(target: Target): Target }
  | { type: 'pin'; card: number; on: boolean }
  | { type: 'mute'; card: number; where: 'site' | 'everywhere' | null }
  | { type: 'close'; card: number; at: number }
  /** Everything closes. */
  | { type: 'clear'; at: number };

/** What `Cards` is asked to do; the event that comes of it carries the token. */
export type CardEffect =
  | { do: 'load'; token: number; entities: readonly string[] }
  /** The card that is kept open goes to its name. */
  | { do: 'call'; token: number }
  | { do: 'due'; token: number; after: number }
  | { do: 'grace'; token: number; after: number };

/** Whether two targets are the same place for the same entity. */
export function sameTarget(left: Target, right: Target): boolean {
  if (left === right) return true;
  return (
    left.node !== null &&
    left.node === right.node &&
    left.offset === right.offset &&
    left.entities[0] === right.entities[0]
  );
}

/** Whether a card is the one that would be opened for a target. */
export function isCardOf({ view }: OpenCard, { entities }: Target): boolean {
  return view.kind === 'card' && entities.length === 1 && entities[0] === view.content.id;
}
