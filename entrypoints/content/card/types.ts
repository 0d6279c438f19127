import type { Source } from '../../../components/words/source';
import type { Ask } from '../../../data/messages/send';
import type { Settings } from '../../../data/settings/schema';
import type { Ground } from '../marks/ground';
import type { CardHost } from './host';
import type { CardEvent, CardState, OpenCard, PinnedCard, Target } from './state';

/*
 * Cards come in two parts. What opens and closes them is in the content script's second file; their views, with Preact
 * and the style sheet, are in a third, which a frame loads after it has painted its first marks.
 */

/** What cards need from around them. */
export interface CardsOptions {
  /** Asks the background. */
  ask: Ask;
  /** Fetches what makes views, and their texts. */
  fetchViews(): Promise<CreateViews>;
  texts(): Promise<Source>;
  settings(): Settings;
  ground(element: Element): Ground;
  /** The page's host. */
  site: string;
  onPage(): ReadonlySet<string>;
  mute(entity: string, where: 'site' | 'everywhere', on: boolean): void;
  /** The reader says which of several entities a name means on this page. */
  choose(spelled: string, entity: string): void;
  /** The other entities of a target's sentence, the nearest first. */
  near(target: Target): readonly string[];
  /** What is open has changed. */
  onChange(state: CardState): void;
}

/** The cards of a frame, as their views see them. */
export interface CardsInView {
  readonly state: CardState;
  readonly options: CardsOptions;
  dispatch(event: CardEvent): void;
}

/** The views of all open cards. */
export interface CardViews {
  /** Does the slow parts of a page's first card, while its facts are fetched. */
  prepare(): void;
  /** Renders all cards that are open, and takes the others out. */
  show(): void;
  host(token: number): CardHost | undefined;
  /** Has cards stand by their lines again. */
  follow(cards: readonly OpenCard[]): void;
  /** A card that is kept open goes to its name; where it was come to by key it says whose it is. */
  call(card: PinnedCard): void;
  /** Moves the focus in, to be given back when the card closes. */
  focus(card: OpenCard): void;
  /** Moves the focus from a card that stays open back to where it was. */
  leave(card: OpenCard): void;
  /** Whether that was somewhere. */
  isLeft(card: OpenCard): boolean;
}

/** Makes the views of a frame's cards, with texts from a source. */
export type CreateViews = (cards: CardsInView, texts: Source, signal: AbortSignal) => CardViews;
