import type { Form, Kind } from '../pack/values';

/** What a block of text is on the page: headlines and table cells are judged differently from prose. */
export type BlockRole = 'prose' | 'heading' | 'item' | 'cell' | 'link';

/** Text that belongs together: a paragraph, a heading, a cell. */
export interface Block {
  text: string;
  /** BCP 47, from the nearest lang attribute; empty when the page does not say. */
  lang: string;
  role: BlockRole;
}

/** One piece of evidence, in a form the interface can put into a sentence. */
export interface Reason {
  code: ReasonCode;
  /** What on the page the evidence is: the title before the name, the clue words with commas between, the other name. */
  text?: string;
}

/** Evidence that speaks for an entity. */
export const REASON_CODES = [
  'full-name', // the span is a name that stands alone
  'nationality', // the span is a word for the people of a place, or for what is theirs
  'confirmed', // the full name stands elsewhere on the page
  'title', // a title or role stands before it
  'clue', // clue words are near
  'supported', // a word elsewhere on the page speaks for it
  'state', // what is said of it is said of states
  'home', // the country or body of the person is named on the page
  'company', // other entities of the same pack are on the page
  'language', // the page's language fits the spelling
  'handle', // the pack names this handle
  'chosen', // the reader chose this one on this page
] as const;

type ReasonCode = (typeof REASON_CODES)[number];

/** A candidate that linking has passed over, for measuring. */
export interface Silence {
  start: number;
  end: number;
  /** The entity it would have meant. */
  entity: string;
  form: Form;
  /** What spoke against it, in a few words. */
  rule: string;
}

/** A candidate that linking has accepted. */
export interface Mention {
  start: number;
  end: number;
  /** The entity it means: the likeliest first when several fit. */
  entity: string;
  /** The others that fit as well: the card asks. */
  also?: readonly string[];
  /** Kind and name of `entity`, in the pack's language. */
  kind: Kind;
  name: string;
  form: Form;
  why: readonly Reason[];
}

/** What the reader has said, which outweighs all evidence. */
export interface ReaderSays {
  /** Entities never to be marked on this page. */
  muted: ReadonlySet<string>;
  /** For this page: the entity chosen where several fit, by the folded text of the name. */
  chosen: ReadonlyMap<string, string>;
}

export interface LinkOptions {
  /** The page's language (BCP 47), empty when unknown. */
  lang: string;
  says?: ReaderSays;
  /** Text read before, to guess the page's language by. */
  sample?: string;
}

/**
 * Decides for one page. Keeps evidence for the page as a whole: a full name found late confirms surnames found
 * early. Knows nothing of the DOM: the caller names blocks by keys of its own.
 */
export interface Linker<Key> {
  /** Adds a block, or replaces the one of that key. Returns whether it holds any candidate. */
  set(key: Key, block: Block): boolean;
  delete(key: Key): void;
  /** Takes note of text without a candidate, to guess the page's language by. */
  hear(text: string): void;
  /**
   * Judges what new evidence touches.
   *
   * @param room asked after every block, whether there is time for more; as long as it takes when left out.
   * @returns the blocks whose mentions changed, with all their mentions.
   */
  link(room?: () => boolean): Map<Key, readonly Mention[]>;
  /** Whether blocks are left to judge, for want of room. */
  readonly isBehind: boolean;
  /** The reader mutes, unmutes or chooses: judged again at the next `link`. */
  say(says: ReaderSays): void;
}
