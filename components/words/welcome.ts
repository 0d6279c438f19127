import type { Shortcut } from '../options/types';

const COMMANDS: Record<Shortcut['command'], string> = {
  'next-mention': 'the next name',
  'previous-mention': 'the name before',
};

/** Texts of the welcome page. */
export const words = {
  page: 'Welcome to Sidelight',
  title: 'Rest on a name',
  lead: 'Sidelight marks names in the pages you read. Rest the pointer on one, and a small card says who that is, what they have to do with the story, and where each fact comes from.',
  sample: 'A sample, written for this page. Its facts are those of the bundled pack, as of 27 January 2025.',
  try: 'Try this',
  steps: {
    rest: 'Rest the pointer on a marked name. On a touch screen, tap it.',
    enter: 'Move into the card. It stays, and its text can be selected. “More” has the rest.',
    pin: 'Press the pin, and the card stays open until you close it. Esc closes it too.',
    inside: 'Press a name inside the card. Its card takes the place of the first; Back returns.',
    select: 'Select a name, press the right mouse button and choose “Who is this?”.',
    toolbar: 'Press Sidelight in the toolbar: all names of the page, and the whole story.',
  },
  keys: 'By keyboard:',
  commands: COMMANDS,
  enter: 'to go into the card, and back out with',
  noKeys: 'No keys are set for stepping from name to name. They can be set under Shortcuts.',
  settings: 'Make it yours',
  settingsLine:
    'How names are marked, on which sites, and which kinds. You can always come back here from there.',
  openSettings: 'Open the settings',
  openShortcuts: 'Shortcuts',
  never: 'What it never does',
  neverLines: [
    'Send anything anywhere. It makes no network request at all.',
    'Change the page you read. Names are painted, the text stays as it is.',
    'Keep what you read. It stores your settings and your packs, and nothing else.',
  ],
  more: 'More about privacy',
} as const;
