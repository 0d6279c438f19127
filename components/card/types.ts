import type { CardContent } from '../../data/library/card';
import type { NameInText } from '../../data/link/names-by-text';
import type { Reason } from '../../data/link/types';
import type { Kind } from '../../data/pack/schema';

/** A voice of this machine that speaks the name's language. */
export interface CardVoice {
  speaking: boolean;
  /** Speaks, or stops. */
  toggle(): void;
}

/** What every text of a card needs to show the names in it. */
export interface Reading {
  /** The card's own entity, whose names open nothing. */
  self: string;
  onPage: ReadonlySet<string>;
  namesIn(text: string, lang: string): readonly NameInText[];
  open(entity: string): void;
}

/** What a card asks of the page. Each is called by one control of the card. */
export interface CardActions {
  /** A name inside the card: its card replaces this one. */
  open(entity: string): void;
  back(): void;
  pin(on: boolean): void;
  close(): void;
  copy(text: string): void;
  /** "Not this person", here or everywhere. */
  mute(where: 'site' | 'everywhere'): void;
  unmute(): void;
  /** The reader wants cards as a line, or no longer. */
  shorten(on: boolean): void;
}

export interface CardProps {
  content: CardContent;
  /** The name as the page spells it. */
  spelled: string;
  /** Why linking took the name for this entity; empty for a card that the reader asked for: from inside a card, or of
   * selected text. */
  why: readonly Reason[];
  /** Entities with mentions on this page: ties to them come first. */
  onPage: ReadonlySet<string>;
  /** Finds the names in a text of the card. */
  namesIn(text: string, lang: string): readonly NameInText[];
  /** The page's host, as the mute choices print it. */
  site: string;
  pinned: boolean;
  canGoBack: boolean;
  /** Set after "Not this person": the card says so and offers the way back. */
  muted?: 'site' | 'everywhere';
  /** As a sheet at the bottom of the screen, after a tap. */
  sheet: boolean;
  /** Opens as a line: the reader left the last one so. */
  brief: boolean;
  /** Only where there is a voice for its name. */
  voice?: CardVoice;
  actions: CardActions;
}

/** Two entities fit: the card asks which is meant. */
export interface ChoiceProps {
  spelled: string;
  options: readonly { id: string; name: string; role: string; kind: Kind; lang: string }[];
  sheet: boolean;
  choose(entity: string): void;
  close(): void;
}
