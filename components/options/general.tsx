import { CARD_SIZES, DENSITIES, MARK_COLOURS, MARK_STYLES, THEMES } from '../../data/settings/schema';
import { measure } from '../words/intl';
import { t } from '../words/text';
import type { Block, Blocks } from './block';
import { Preview } from './preview';
import { choiceRow, switchRow } from './rows';

/** Milliseconds on offer; one set elsewhere (a backup) is offered beside them. */
const DELAYS = [0, 150, 250, 350, 500, 800, 1200];

const delay: Block = {
  row: true,
  View: ({ settings, actions, control, about }) => (
    <select
      class="select"
      id={control}
      aria-describedby={about}
      value={String(settings.delay)}
      onChange={(event) => actions.change({ delay: Number(event.currentTarget.value) })}
    >
      {[...new Set([...DELAYS, settings.delay])]
        .sort((a, b) => a - b)
        .map((ms) => (
          <option key={ms} value={String(ms)}>
            {ms === 0 ? t('delay_none') : measure(ms, 'millisecond')}
          </option>
        ))}
    </select>
  ),
};

export const GENERAL = {
  enabled: switchRow('enabled'),
  delay,
  density: choiceRow('density', DENSITIES),
  'mark-style': choiceRow('markStyle', MARK_STYLES),
  'mark-colour': choiceRow('markColour', MARK_COLOURS),
  'dim-read': switchRow('dimRead'),
  theme: choiceRow('theme', THEMES),
  'card-size': choiceRow('cardSize', CARD_SIZES),
  preview: { row: false, beside: true, View: Preview },
} satisfies Partial<Blocks>;
