import type { Shortcut } from '../options/types';

/** Texts of the sections Shortcuts, Backup and Privacy. */
const COMMANDS: Record<Shortcut['command'], string> = {
  'next-mention': 'Card of the next name on the page',
  'previous-mention': 'Card of the previous name on the page',
};

export const shortcuts = {
  list: {
    title: 'On a page',
    about:
      'These keys work without the pointer. The browser keeps them, so it is the browser that changes them.',
    also: 'keyboard keys command hotkey',
  },
  commands: COMMANDS,
  none: 'not set',
  change: 'Change in the browser',
  how: 'To change them, open the browser’s add-ons page and choose “Manage Extension Shortcuts”.',
  card: {
    title: 'With a card open',
    about: 'These keys are fixed.',
    also: 'keyboard keys escape enter pin',
  },
  keys: [
    ['Enter', 'Moves into the card'],
    ['Tab', 'Steps through the card'],
    ['P', 'Keeps the card open, from inside it'],
    ['Esc', 'Closes the card and goes back to where you were'],
  ],
} as const;

export const backup = {
  export: {
    title: 'Save everything to a file',
    about: 'All settings and the packs you brought in, as one JSON file.',
    also: 'backup export download copy',
  },
  exportButton: 'Save a backup',
  import: {
    title: 'Read a backup',
    about: 'Replaces the settings with those of the file and adds its packs. Your other packs stay.',
    also: 'restore import upload',
  },
  reading: (file: string) => `Reading ${file}.`,
  done: (what: string) => `The backup is in use: ${what}.`,
  held: (packs: number) =>
    packs === 0 ? 'all settings' : `all settings and ${packs} ${packs === 1 ? 'pack' : 'packs'}`,
  refusedNothing: 'Nothing was changed.',
} as const;

export const privacy = {
  network: {
    title: 'What leaves this computer',
    about: 'Nothing. Sidelight makes no network request, has no account and counts nothing.',
    also: 'network tracking telemetry data send privacy',
  },
  pages: {
    title: 'What a page can see',
    about: 'The browser lets every page see that some of its text is marked.',
    also: 'detect fingerprint highlight website',
  },
  pageLines: [
    'Marks are painted through a list that belongs to the page, the browser’s highlight registry. A page that looks there can tell that Sidelight marks names, and which words.',
    'While a card is open, the page can see that one more element is there, but not what is in it.',
    'With marks set to “None until you point at one” the list stays empty until you point.',
    'A page never learns your settings, your packs or your muted names.',
  ],
  stored: {
    title: 'What is stored',
    about: 'Kept by the browser on this computer only, and gone when Sidelight is removed.',
    also: 'storage size bytes disk',
  },
  storedRows: {
    settings: 'Settings, quiet sites and muted names',
    packs: 'Packs you brought in',
    lexicon: 'Index of names, made from the packs',
  },
  notStored: 'The pages you read and the cards you open are not stored.',
  measuring: 'Being measured.',
  erase: {
    title: 'Erase everything',
    about: 'Settings, quiet sites, muted names and the packs you brought in. The bundled packs come back.',
    also: 'delete reset clear wipe defaults',
  },
  eraseButton: 'Erase everything',
  sure: 'Erase all of it? This cannot be undone. A backup can be saved first.',
  yes: 'Yes, erase it',
  no: 'Keep it',
  erased: 'Everything is erased. Sidelight is as it was on its first day.',
} as const;
