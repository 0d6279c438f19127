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

/**
 * Which names of the sample page are marked.
 *
 * @returns per section and run, whether it is painted; the first mention is that of an entity, whatever its spelling.
 */
export function marked(density: Settings['density']): boolean[][] {
  const seen = new Set<string>();
  return SAMPLE_PAGE.map(({ runs }) => {
    if (density === 'section') seen.clear();
    return runs.map(({ text, name }) => {
      if (!name || density === 'hover') return false;
      const entity = MEANS[text] ?? text;
      const first = !seen.has(entity);
      seen.add(entity);
      return density === 'every' || first;
    });
  });
}
