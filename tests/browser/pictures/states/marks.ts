import { MARK_COLOURS, MARK_STYLES, type Settings } from '../../../../data/settings/schema';
import { reached } from '../stage';
import type { State } from '../types';
import { readToday } from './read-today';

/** The same names on grounds of several colours, in two sections each. */
const GROUNDS = [
  ['#fff', '#222'],
  ['#f3e9d8', '#3b2f1e'],
  ['#14304f', '#f2f6fa'],
  ['#15171a', '#d8d8d8'],
]
  .map(
    ([ground, ink]) => `
      <section style="background: ${ground}; color: ${ink}; padding: 4px 16px; margin-block: 8px">
        <h2>In Brussels</h2>
        <p>Kaja Kallas called the day a sham, and <a href="#" style="color: inherit">Marta Kos</a> said that measures
          against Belarus would stay. Kallas then left Belarus aside.</p>
      </section>`,
  )
  .join('');

function marks(name: string, changed: Partial<Settings>, hovered?: string): State {
  return {
    view: 'marks',
    name,
    async show(stage) {
      // One that stands in each paragraph, and twice.
      if (changed.dimRead) await readToday(stage, 'belarus');
      await stage.settings({ ...changed, delay: 2000 });
      const tab = await stage.page(GROUNDS, 'marks');
      if (changed.density !== 'hover') await reached('marks', async () => (await tab.marks()).length > 0);
      if (hovered) await tab.hover(hovered);
      return tab.page;
    },
  };
}

export const MARK_STATES: readonly State[] = [
  ...MARK_STYLES.map((markStyle) => marks(markStyle, { markStyle })),
  ...MARK_COLOURS.slice(1).map((markColour) => marks(`tint-${markColour}`, { markColour })),
  ...MARK_COLOURS.slice(1).map((markColour) =>
    marks(`underline-${markColour}`, { markColour, markStyle: 'underline' }),
  ),
  ...MARK_COLOURS.map((markColour) => marks(`dimmed-${markColour}`, { markColour, dimRead: true })),
  marks('dimmed-underline', { markStyle: 'underline', dimRead: true }),
  marks('dimmed-dotted', { markStyle: 'dotted', dimRead: true }),
  marks('first-in-section', { density: 'section' }),
  marks('first-on-page', { density: 'page' }),
  marks('until-hovered', { density: 'hover' }, 'Kaja Kallas'),
  marks('hovered', {}, 'Kaja Kallas'),
];
