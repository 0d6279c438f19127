import type { CardContent } from '../library/card';
import type { NameInText } from '../link/names-by-text';
import type { Reason } from '../link/types';
import type { PackProblem } from '../pack/problem';
import type { Form, Kind } from '../pack/schema';
import type { Settings } from '../settings/schema';

/*
 * Every message between contexts, typed per direction: what goes out, what comes back. Each is validated on
 * receipt; a message that is not of this form is refused without an effect.
 */

/** Content script or extension page → background. */
export interface ToBackground {
  /**
   * The card of an entity with the names in its texts; null when no enabled pack knows it. `near` are the others of its
   * sentence, the nearest first, at most `MOST_NEAR`: the card says what is known of it together with them.
   */
  card: { in: { entity: string; near?: readonly string[] }; out: CardContent | null };
  /**
   * How many mentions this frame holds now, for the badge and for stepping. Told when it changes: a frame that never
   * held any says nothing, one that goes away (pagehide) says 0, one that comes back (pageshow) tells again, and a page
   * that is rendered ahead waits until it is shown.
   */
  count: { in: { mentions: number }; out: null };
  /** A card is open in this frame that was opened by key, or no more. Told where a page has frames. */
  cardByKey: { in: { open: boolean }; out: null };
  /** A key for the card that was opened by key in another frame of the page. */
  keyFor: { in: { frame: number; key: 'Enter' | 'Escape' }; out: null };
  /** The names in a story's texts, in the order of `storyTexts`; null when there is no such pack. */
  storyNames: { in: { pack: string }; out: readonly (readonly NameInText[])[] | null };
  /**
   * The names with some beginnings, for the frame that asks: it holds only how names begin. With `script`, the second
   * file of the content script is run there first, which brings linking, marks and what opens cards.
   */
  loadNames: { in: NamesWanted; out: NamesLoaded };
  /** Runs the third file of the content script in the frame that asks: it brings the cards' views. */
  loadViews: { in: Record<string, never>; out: null };
  /** The reader says "not this one", here (a site) or everywhere. Undone with `on: false`. */
  mute: { in: { entity: string; site?: string; on: boolean }; out: null };
  /** An entity's card was open: kept for a week where the reader wants it, never for a private window. */
  read: { in: { entity: string }; out: null };
  /** What the reader changes in the popup, which may be closed before it could write that by itself. */
  change: { in: SettingsChange; out: null };
  /** The entities whose names a text spells: for searching packs that are too large to be searched whole. */
  spelled: { in: { text: string }; out: readonly string[] };
  /** The texts of the interface in Belarusian, which Chromium cannot be set to: by their names. */
  texts: { in: Record<string, never>; out: Readonly<Record<string, string>> };
  /** Opens the options page, at one of its sections. */
  openOptions: { in: { at?: string }; out: null };
  // Changes of the library: one writer, so that the compiled lexicon always fits the enabled packs.
  /** Takes a pack into the library whose rows one of our pages has written into the database, under this revision. */
  installPack: { in: { revision: string }; out: InstallResult };
  /** Deletes imported packs that were removed. False when there were none. */
  makeRoom: { in: Record<string, never>; out: boolean };
  enablePack: { in: { id: string; on: boolean }; out: null };
  removePack: { in: { id: string }; out: null };
  restorePack: { in: { id: string }; out: null };
  eraseAll: { in: Record<string, never>; out: null };
}

interface SettingsChange {
  enabled?: boolean;
  density?: Settings['density'];
  /** Whether names are marked on a host. */
  site?: { host: string; on: boolean };
}

/** What a frame asks for. */
export interface NamesWanted {
  /** The stamp of the lexicon that it started with. */
  stamp: string;
  /** Beginnings of names (`PageLexicon`): signed 32-bit numbers, at most `MOST_BEGINNINGS` of them. */
  beginnings: readonly number[];
  /** Whether the second file is to be run there. */
  script: boolean;
}

/** What a frame is sent. */
export interface NamesLoaded {
  /**
   * A part of the lexicon in base64, empty when no name begins so; null when the enabled packs are others by now: the frame
   * starts anew.
   */
  part: string | null;
}

/** Background or popup → content script of a tab (every frame). */
export interface ToContent {
  /** What is on this page. */
  page: { in: Record<string, never>; out: PageReport };
  /** Opens the card of the n-th mention of an entity in this frame and scrolls to it. */
  goTo: { in: { entity: string; nth: number }; out: boolean };
  /**
   * A command key: the next or previous mention. False when there is none further that way: the frame closes its
   * stepped card and starts over, so that the next step takes its first (or last) mention.
   */
  step: { in: { by: 1 | -1 }; out: boolean };
  /** The frame in which a card was opened by key, null once it has closed: for whichever has the focus. */
  cardIn: { in: { frame: number | null }; out: boolean };
  /** A key that was pressed in the frame with the focus, for the card that was opened by key in this one. */
  key: { in: { key: 'Enter' | 'Escape' }; out: boolean };
  /** The context menu: the card for the selected text; false when no entity is meant. */
  who: { in: { text: string }; out: boolean };
  /** What reading this frame has cost so far: `npm run scan` asks. */
  measure: { in: Record<string, never>; out: Measured };
  /** Every mention with the text around it, up to so many characters each way: `npm run scan -- --context` asks. */
  found: { in: { around: number }; out: readonly Found[] };
}

/** A mention as it stands in its block. */
export interface Found {
  entity: string;
  text: string;
  context: string;
}

/** What reading a frame has cost. */
export interface Measured {
  /** The page has been read to its end. */
  complete: boolean;
  /** Text nodes read. */
  texts: number;
  /** Milliseconds of work in all slices together, and in the longest. */
  scan: number;
  longestTask: number;
}

/** One entity's mentions on a page, in reading order of the first. */
export interface PageEntity {
  id: string;
  name: string;
  kind: Kind;
  form: Form;
  count: number;
  why: readonly Reason[];
}

/** What a frame answers when it is asked what is on its page. */
export interface PageReport {
  /** The page's host, for the site switch. */
  site: string;
  /** Why nothing is marked, if nothing can be: quiet here, switched off, still reading. */
  state: 'ready' | 'reading' | 'quiet' | 'off';
  entities: readonly PageEntity[];
}

/** Whether a pack was installed, or why it was refused. */
export type InstallResult =
  | { ok: true; id: string; title: string }
  | { ok: false; problems: readonly PackProblem[] };
