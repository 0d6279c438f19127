import type { Kind } from '../../data/pack/schema';
import type { Settings } from '../../data/settings/schema';
import type { Section } from '../options/types';

/** Title and one line that says what it does; `also` are further words by which a search finds it. */
export interface SettingWords {
  title: string;
  about: string;
  also?: string;
}

const SECTIONS: Record<Section, string> = {
  general: 'General',
  kinds: 'Kinds',
  sites: 'Sites',
  packs: 'Packs',
  muted: 'Muted names',
  shortcuts: 'Shortcuts',
  backup: 'Backup',
  privacy: 'Privacy',
};

const KINDS: Record<Kind, SettingWords> = {
  person: {
    title: 'Persons',
    about: 'Marks people, by whole name or by surname where the page makes it clear.',
  },
  place: { title: 'Places', about: 'Marks countries, regions and cities.' },
  organisation: { title: 'Organisations', about: 'Marks unions, parties, companies and platforms.' },
  event: { title: 'Events', about: 'Marks elections, wars and meetings.' },
  topic: { title: 'Topics', about: 'Marks matters a story is about, such as sanctions.' },
};

/** Texts of the options page: the frame, General and Kinds. The other sections' texts stand beside this file. */
export const words = {
  page: 'Sidelight settings',
  nav: 'Sections',
  sections: SECTIONS,
  titleOf: (section: string) => `${section} – Sidelight settings`,
  search: 'Find a setting',
  found: (count: number, query: string) =>
    count === 0
      ? `No setting fits “${query}”.`
      : `${count} ${count === 1 ? 'setting fits' : 'settings fit'} “${query}”.`,
  foundTitle: 'Found',
  clear: 'Show all settings',
  welcome: 'Try it on a sample',
  version: (version: string) => `Version ${version}`,
  problem: (reason: string) => `This did not work. ${reason}`,
  undo: 'Undo',
  remove: 'Remove',
  settings: {
    enabled: {
      title: 'Show context cards',
      about: 'Marks names on the pages you read and opens a card when you rest on one.',
      also: 'on off switch disable enable',
    },
    delay: {
      title: 'Wait before a card opens',
      about: 'How long the pointer rests on a name.',
      also: 'delay hover milliseconds speed time',
    },
    density: {
      title: 'How names are marked',
      about: 'Fewer marks make a quieter page; a card opens on every mention all the same.',
      also: 'density highlight first section mention',
    },
    markStyle: {
      title: 'Mark style',
      about: 'A tint costs nothing you can feel; underlines slow pages that keep changing.',
      also: 'underline dotted tint highlight look',
    },
    markColour: {
      title: 'Mark colour',
      about: 'The colour behind or under a name.',
      also: 'color highlight',
    },
    theme: {
      title: 'Theme',
      about: 'Light or dark, for cards. These pages follow your system unless you choose one here.',
      also: 'dark light night mode appearance',
    },
    cardSize: {
      title: 'Card size',
      about: 'Width and text of a card.',
      also: 'font text zoom large small bigger',
    },
    demonyms: {
      title: 'Words of nationality',
      about: 'Marks words such as “Belarusian” as mentions of the country.',
      also: 'demonym adjective',
    },
  } satisfies Partial<Record<keyof Settings, SettingWords>>,
  values: {
    density: {
      every: 'Every mention',
      section: 'The first in each section',
      page: 'The first on the page',
      hover: 'None until you point at one',
    },
    markStyle: { tint: 'Tint', underline: 'Underline', dotted: 'Dotted underline' },
    markColour: { lamp: 'Lamp', blue: 'Blue', green: 'Green', grey: 'Grey' },
    theme: { page: 'As the page', system: 'As the system', light: 'Light', dark: 'Dark' },
    cardSize: { small: 'Small', normal: 'Normal', large: 'Large' },
  },
  delay: (ms: number) => (ms === 0 ? 'At once' : `${ms} ms`),
  kinds: KINDS,
  preview: {
    title: 'How it looks',
    about: 'Marks and a card as they are set now.',
    also: 'preview sample example',
    caption: 'A card',
    noCard: 'No pack is switched on, so there is no card to show.',
  },
} as const;
