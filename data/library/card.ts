import type { Flag } from '../flags/types';
import type { NameInText } from '../link/names-by-text';
import type { PlaceMap } from '../maps/types';
import type { Dispute, Fact, Kind, Pack, Statement } from '../pack/schema';

/** Where the facts of one part of a card come from. */
export interface CardSource {
  pack: string;
  title: string;
  /** A story is drawn from one article; a reference from standing sources. */
  kind: 'story' | 'reference';
  asOf: string;
  article?: NonNullable<Pack['article']>;
  sources?: NonNullable<Pack['sources']>;
}

/** A tie to another entity, with the other's name so that the card can print it. */
export interface CardTie {
  to: string;
  name: string;
  kind: Kind;
  as: string;
  cites: readonly number[];
}

/** What one pack has to say of the entity. */
export interface CardPart {
  source: CardSource;
  /** The language the pack's texts are in. */
  lang: string;
  facts: readonly Fact[];
  statements: readonly Statement[];
  ties: readonly CardTie[];
  disputes: readonly Dispute[];
}

/** What is known of the card's entity and of another that shares its sentence on the page. */
export interface Together {
  /** The other's id and name. */
  with: string;
  name: string;
  text: string;
  lang: string;
  cites: readonly number[];
  date?: string;
  of: CardSource['kind'];
  /** Whose sentence it is, where it is the other's. */
  by?: string;
  /** It is the entity's own tie to the other, which need not be said twice. */
  isTie?: boolean;
}

/** Dates as the reader reads them, by their ISO form. */
export type WrittenDates = Readonly<Record<string, readonly [long: string, short: string]>>;

/** Everything a card shows: one entity, drawn from all enabled packs, the story's part first. */
export interface CardContent {
  id: string;
  kind: Kind;
  name: string;
  role: string;
  lang: string;
  native?: { text: string; lang: string };
  wikidata?: string;
  iso2?: string;
  /** As drawn shapes; the background adds it, packs hold none. */
  flag?: Flag;
  /** Where it lies; the background adds it. */
  map?: PlaceMap;
  parts: readonly CardPart[];
  /** Of it and its neighbours in a sentence; the background adds it for a card that names them. */
  together?: readonly Together[];
  /** Its dates, written; the background adds them for a page, where writing the first takes Chromium (156) 25 ms. */
  dates?: WrittenDates;
  /** The names found in its texts, in the order of `cardTexts`; the background adds them for whoever asks for a card. */
  names?: readonly (readonly NameInText[])[];
}
