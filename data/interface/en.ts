/**
 * Every text of the interface, and what all other languages are measured by. A key begins with where its text stands.
 * `{name}` is filled in by the code. A text that depends on a number has a form for each plural category of its
 * language (`Intl.PluralRules`), and the number may stand in it as `{count}`. No `$`: browsers take it for a command.
 */
export const en = {
  // The language itself: what dates and numbers are written by.
  locale: 'en-GB',

  // The browser's own pages and menus.
  browser_about: 'Context cards for the names in the news. Nothing leaves your machine.',
  browser_next: 'Open the card of the next name on the page',
  browser_previous: 'Open the card of the previous name on the page',
  browser_who: 'Who is this?',

  // Used in several places.
  quoted: '“{text}”',
  disputed: 'Disputed',
  copy: 'Copy with source',
  copied: 'Copied',
  back: 'Back',
  undo: 'Undo',
  asOf: 'As of {date}',
  kind_person: 'Persons',
  kind_place: 'Places',
  kind_organisation: 'Organisations',
  kind_event: 'Events',
  kind_topic: 'Topics',
  density_every: 'Every mention',
  density_section: 'The first in each section',
  density_page: 'The first on the page',
  density_hover: 'None until you point at one',

  // The card.
  card_label: '{name}, {role}',
  card_open: '{name}, {role}. Card open',
  card_choice: 'Who or what is “{text}” here?',
  card_choiceHint: 'More than one fits. Your choice holds for this page.',
  card_unknown: 'No card for “{text}”',
  card_unknownHint: 'None of the packs that are on knows this name.',
  card_close: 'Close',
  card_pin: 'Keep open',
  card_unpin: 'Let go',
  card_inStory: 'In this story',
  card_background: 'General background',
  card_onPage: 'Also on this page',
  card_ties: 'Tied to',
  card_otherTies: 'Other ties',
  card_said: 'Said',
  card_more: 'More',
  card_less: 'Less',
  card_moreFacts: 'More facts',
  // Behind a date: "As of May 2023, more than a year ago".
  card_old: 'more than a year ago',
  card_articleSource: 'Source, by paragraph (¶):',
  card_source: 'Source: {title}',
  card_paragraphs: { one: 'paragraph {list}', other: 'paragraphs {list}' },
  card_sources: { one: 'source {list}', other: 'sources {list}' },
  card_not_person: 'Not this person',
  card_not_place: 'Not this place',
  // Shorter than the kind's own word, so that the three buttons stand in one row.
  card_not_organisation: 'Not this one',
  card_not_event: 'Not this event',
  card_not_topic: 'Not this topic',
  card_muteHere: 'Never on {site}',
  card_muteEverywhere: 'Never anywhere',
  card_mutedHere: 'Not shown again on {site}.',
  card_mutedEverywhere: 'Not shown again anywhere.',
  // In place of a site's name, where the page has none.
  card_thisSite: 'this page’s site',
  card_why: 'Why this card?',

  // Why a card is there.
  why_spelled: 'The page says “{text}”.',
  why_spelledWhole: 'The page says “{text}”, which is the whole name.',
  why_asked: 'You asked who or what “{text}” is.',
  why_fromCard: 'You came here from a name on another card.',
  why_fullName: '“{text}” is the whole name.',
  why_nationality: '“{text}” is a word for its people, or for what is theirs.',
  why_confirmed: 'The whole name stands elsewhere on this page: “{text}”.',
  why_title: '“{text}” stands right before it.',
  why_clue: 'Words near it fit: {text}.',
  why_supported: 'A word that belongs to it stands on this page: “{text}”.',
  why_company: 'Others of the same story are on this page: {text}.',
  why_language: 'The page is in {text}, which spells it so.',
  why_handle: '{text} is the account name.',
  why_chosen: 'You chose it on this page.',
} as const;
