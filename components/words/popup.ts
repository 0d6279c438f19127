import type { Kind } from '../../data/pack/values';
import type { PageState } from '../popup/types';

type Unreadable = Extract<PageState, { state: 'unreadable' }>['why'];

/** What is so, and what can be done. */
export interface Notice {
  title: string;
  about: string;
}

const KINDS: Record<Kind, string> = {
  person: 'Persons',
  place: 'Places',
  organisation: 'Organisations',
  event: 'Events',
  topic: 'Topics',
};

const UNREADABLE: Record<Unreadable, string> = {
  browser:
    'The browser lets no extension into its own pages, nor into files unless you allow it. Open a page on the web.',
  shop: 'The browser lets no extension into its shop. Open a page on the web.',
  pdf: 'Text in the browser’s PDF viewer cannot be read. If the same text is there as a web page, open that.',
  file: 'Files are read only once you allow it: in the browser’s list of extensions, under Sidelight.',
};

/** Texts of the popup. */
export const words = {
  tabs: 'Views',
  page: (count: number | null) => (count === null ? 'On this page' : `On this page · ${count}`),
  story: 'The story',
  search: 'Find a name or a fact',
  found: (count: number, query: string) =>
    count === 0
      ? `Nothing in the packs fits “${query}”.`
      : `${count} ${count === 1 ? 'fits' : 'fit'} “${query}”.`,
  site: 'on this site',
  siteLabel: (site: string) => `Mark names on ${site}`,
  kinds: KINDS,
  allKinds: 'All',
  filter: 'Kinds shown',
  list: 'Names on this page',
  goTo: (nth: number, count: number) =>
    count === 1 ? 'Go to it on the page' : `Go to mention ${nth + 1} of ${count} on the page`,
  read: (name: string) => `Read about ${name}`,
  times: (count: number) => `${count} ${count === 1 ? 'mention' : 'mentions'}`,
  marks: 'Marks',
  settings: 'Settings',
  stories: 'All stories',
  names: (count: number) => `${count} ${count === 1 ? 'name' : 'names'}`,
  paragraphs: (count: number) => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  timeline: 'Timeline',
  disputed: 'Disputed',
  who: 'Who is who',
  ties: 'Who is tied to whom',
  tiesHint: 'Rest on one to see its ties; press it to read on.',
  tiesOf: (name: string) => `Ties of ${name}`,
  tiesList: 'As a list',
  noStories: {
    title: 'There is no story yet',
    about: 'Stories come in packs. Bring one in, or switch one on, in the settings under Packs.',
  },
  whichStory: 'This page is about none of these stories. Read one all the same:',
  packs: 'Open Packs',
  back: 'Back',
  copy: 'Copy with source',
  copied: 'Copied',
  enable: 'Switch Sidelight on',
  reload: 'Load the page again',
  asking: 'Asking the page …',
  reading: 'Still reading the page …',
  nothing: {
    title: 'No names here',
    about:
      'None of the names that the packs know is on this page, or the page does not make clear who is meant.',
  },
  off: { title: 'Sidelight is switched off', about: 'No page is read and no name is marked.' },
  quiet: (site: string): Notice => ({
    title: `Quiet on ${site}`,
    about: 'No name is marked here. The switch above brings the marks back.',
  }),
  stale: {
    title: 'This page was open before Sidelight was',
    about: 'Load it again, and its names are marked.',
  },
  unreadable: (why: Unreadable): Notice => ({ title: 'This page cannot be read', about: UNREADABLE[why] }),
} as const;
