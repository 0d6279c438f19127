import type { Settings } from '../../data/settings/schema';

/** A run of text, or a name in it. */
export interface Run {
  text: string;
  name?: boolean;
}

/** Two sections of a page, so that every choice of density shows its difference. */
export const SAMPLE_PAGE: readonly { title: string; runs: readonly Run[] }[] = [
  {
    title: 'In Brussels',
    runs: [
      { text: 'Kaja Kallas', name: true },
      { text: ' spoke for the ' },
      { text: 'E.U.', name: true },
      { text: ' Later ' },
      { text: 'Kallas', name: true },
      { text: ' met ministers.' },
    ],
  },
  {
    title: 'In Minsk',
    runs: [
      { text: 'Lukashenko', name: true },
      { text: ' heard of ' },
      { text: 'Kallas', name: true },
      { text: ' and shrugged.' },
    ],
  },
];

/** The entity each spelling of the sample means. */
const MEANS: Record<string, string> = { Kallas: 'Kaja Kallas' };
/** Whose card was open this week, on the sample page. */
const READ = 'Lukashenko';

/** How a name of the sample page is marked. */
export interface Paint {
  marked: boolean;
  /** Whether it is the first mention of its entity on the page. */
  first: boolean;
  /** More faintly, since it was read this week. */
  faint: boolean;
}

/**
 * How the names of the sample page are marked; the first mention is that of an entity, whatever its spelling.
 *
 * @returns per section, for each of its names by the number of its run.
 */
export function marked({ density, dimRead }: Pick<Settings, 'density' | 'dimRead'>): Paint[][] {
  const onPage = new Set<string>();
  const inSection = new Set<string>();
  return SAMPLE_PAGE.map(({ runs }) => {
    inSection.clear();
    return runs.map(({ text }) => {
      const entity = MEANS[text] ?? text;
      const first = !onPage.has(entity);
      const paint: Record<Settings['density'], boolean> = {
        every: true,
        section: !inSection.has(entity),
        page: first,
        hover: false,
      };
      onPage.add(entity);
      inSection.add(entity);
      return { marked: paint[density], first, faint: dimRead && entity === READ };
    });
  });
}
