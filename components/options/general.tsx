import { CARD_SIZES, DENSITIES, MARK_COLOURS, MARK_STYLES, THEMES } from '../../data/settings/schema';
import { measure } from '../words/intl';
import { t } from '../words/text';
import type { Block } from './block';
import { Preview } from './preview';
import { choiceRow, switchRow } from './rows';

/** Milliseconds on offer; one set elsewhere (a backup) is offered beside them. */
const DELAYS = [0, 150, 250, 350, 500, 800, 1200];

const delay: Block = {
  id: 'delay',
  section: 'general',
  text: 'delay',
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

export const GENERAL: readonly Block[] = [
  switchRow('enabled', 'general'),
  delay,
  choiceRow('density', DENSITIES, 'general'),
  choiceRow('markStyle', MARK_STYLES, 'general'),
  choiceRow('markColour', MARK_COLOURS, 'general'),
  choiceRow('theme', THEMES, 'general'),
  choiceRow('cardSize', CARD_SIZES, 'general'),
  { id: 'preview', section: 'general', text: 'preview', row: false, View: Preview },
];
