import type { Kind } from '../../data/pack/schema';

/** "this person", "this place": what a card is about, as its buttons call it. */
const THIS: Record<Kind, string> = {
  person: 'this person',
  place: 'this place',
  // Shorter than the kind's own word, so that the three buttons stand in one row.
  organisation: 'this one',
  event: 'this event',
  topic: 'this topic',
};

/** Texts of the card. Apart from the pages' texts, since the content script carries every byte of it. */
export const words = {
  dialog: (name: string, role: string) => `${name}, ${role}`,
  choiceTitle: (spelled: string) => `Who or what is “${spelled}” here?`,
  choiceHint: 'More than one fits. Your choice holds for this page.',
  unknown: (spelled: string) => `No card for “${spelled}”`,
  unknownHint: 'None of the packs that are on knows this name.',
  announce: (name: string, role: string) => `${name}, ${role}. Card open`,
  back: 'Back',
  close: 'Close',
  pin: 'Keep open',
  unpin: 'Let go',
  inStory: 'In this story',
  background: 'General background',
  disputed: 'Disputed',
  onPage: 'Also on this page',
  ties: 'Tied to',
  otherTies: 'Other ties',
  said: 'Said',
  more: 'More',
  less: 'Less',
  moreFacts: 'More facts',
  asOf: (date: string) => `As of ${date}`,
  old: 'more than a year ago',
  articleSource: 'Source, by paragraph (¶):',
  source: (title: string) => `Source: ${title}`,
  paragraphs: (list: string, one: boolean) => `${one ? 'paragraph' : 'paragraphs'} ${list}`,
  sources: (list: string, one: boolean) => `${one ? 'source' : 'sources'} ${list}`,
  copy: 'Copy with source',
  copied: 'Copied',
  not: (kind: Kind) => `Not ${THIS[kind]}`,
  muteHere: (site: string) => `Never on ${site || 'this page’s site'}`,
  muteEverywhere: 'Never anywhere',
  mutedHere: (site: string) => `Not shown again on ${site || 'this site'}.`,
  mutedEverywhere: 'Not shown again anywhere.',
  undo: 'Undo',
  why: 'Why this card?',
  spelled: (text: string) => `The page says “${text}”.`,
  spelledWhole: (text: string) => `The page says “${text}”, which is the whole name.`,
  asked: (text: string) => `You asked who or what “${text}” is.`,
  fromCard: 'You came here from a name on another card.',
} as const;
