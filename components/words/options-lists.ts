import { counted } from '../parts/count';

/** Texts of the sections that hold lists: sites, packs, muted names. */
export const sites = {
  list: {
    title: 'Quiet sites',
    about: 'Nothing is marked and no card opens on these sites.',
    also: 'block exclude ignore never domain host website',
  },
  add: 'Site to keep quiet',
  addHint: 'A host such as example.org, or *.example.org for it and everything below it.',
  addButton: 'Add',
  empty: 'No site is quiet. Names are marked everywhere.',
  removed: (site: string) => `${site} is no longer quiet.`,
  added: (site: string) => `${site} is quiet now.`,
  present: (site: string) => `${site} is on the list already.`,
  removeLabel: (site: string) => `Remove ${site}`,
  undoLabel: (site: string) => `Keep ${site} quiet`,
  below: 'and everything below it',
  suggestions: {
    title: 'Suggestions',
    about: 'Places where you write or do business and may not want marks. Press one to keep it quiet.',
    also: 'editor mail bank documents',
  },
  groups: { editors: 'Editors', mail: 'Mail', banks: 'Banks and payments' },
  banksHint: 'Your own bank is best added by its address above.',
  suggest: (site: string) => `Keep ${site} quiet`,
  allAdded: 'All of these are quiet.',
} as const;

export const packs = {
  list: {
    title: 'Installed packs',
    about: 'A pack holds the names and facts of one story or one set of sources.',
    also: 'source licence provenance story reference export download remove restore',
  },
  empty: 'No pack is installed, so no name is marked.',
  on: (title: string) => `Use ${title}`,
  kinds: { story: 'Story', reference: 'Reference' },
  origins: { bundled: 'comes with Sidelight', imported: 'brought in by you' },
  asOf: (date: string) => `as of ${date}`,
  holds: 'Holds',
  counts: (entities: number, names: number) =>
    `${counted(entities, 'entity', 'entities')}, ${counted(names, 'spelling', 'spellings')}`,
  sources: (count: number) => (count === 1 ? 'Source' : 'Sources'),
  licence: 'Licence',
  sourceLicence: (licence: string) => `licence: ${licence}`,
  export: 'Export',
  exportLabel: (title: string) => `Export ${title}`,
  removeLabel: (title: string) => `Remove ${title}`,
  restoreLabel: (title: string) => `Put ${title} back`,
  restore: 'Restore',
  removed: 'Removed.',
  removedImported: 'Removed. It can be put back until the browser is closed.',
  import: {
    title: 'Bring in a pack',
    about: 'A JSON file in pack format 1. It is checked here and goes nowhere else.',
    also: 'import file add install drop upload json',
  },
  choose: 'Choose a file',
  drop: 'or drop it here',
  reading: (file: string) => `Reading ${file}.`,
  done: (title: string) => `“${title}” is installed and in use.`,
  refused: (file: string, count: number) =>
    `${file} was not taken over. ${count === 1 ? 'One thing is wrong with it:' : `${count} things are wrong with it:`}`,
  whole: 'The file',
  forget: 'Put this message away',
} as const;

export const muted = {
  list: {
    title: 'Muted names',
    about: 'What you answered with “Not this person” on a card. These are not marked.',
    also: 'not this never hidden ignore mute unmute',
  },
  empty: 'No name is muted. “Not this person” on a card puts one here.',
  everywhere: 'everywhere',
  on: (site: string) => `on ${site}`,
  unmute: 'Unmute',
  unmuteLabel: (name: string, where: string) => `Unmute ${name} ${where}`,
  undoLabel: (name: string, where: string) => `Keep ${name} muted ${where}`,
  unmuted: (name: string, where: string) => `${name} is marked again ${where}.`,
} as const;
